// Texts and questions for measuring speed: real sentences of ../shared shuffled into new texts where they are at hand,
// else sentences drawn from the shipped word counts.
import { createReadStream, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../eval/core.mjs';
import { chanceFrom } from './chance.mjs';

const SENTENCES = 5;

/** Per real text its sentences, so that a new text can stay near one subject. */
async function realTexts() {
  const texts = [];
  for (const set of ['tibkat', 'verkehr', 'sbir']) {
    const file = join(resolve(root, '..', 'shared', 'eval'), set, 'corpus.jsonl');
    if (!existsSync(file)) return null;
    for await (const line of createInterface({ input: createReadStream(file) })) {
      const { text } = JSON.parse(line);
      const sentences = text.split(/(?<=[.!?])\s+/).filter((one) => one.length > 30 && one.length < 400);
      if (sentences.length > 1) texts.push(sentences);
    }
  }
  return texts;
}

/** Texts of made-up sentences: words by their shipped counts, each text near a few words of its own. */
function madeTexts(words, count, chance) {
  const fields = words.split(' ');
  const forms = fields.filter((_, at) => at % 2 === 0);
  const sums = [];
  let sum = 0;
  for (let at = 1; at < fields.length; at += 2) sums.push((sum += Number(fields[at])));
  const word = () => {
    const aim = chance() * sum;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] < aim) low = middle + 1;
      else high = middle;
    }
    return forms[low];
  };
  const FILL = ['die', 'und', 'in', 'der', 'mit', 'wird', 'für', 'von'];
  return Array.from({ length: count }, () => {
    const subject = Array.from({ length: 12 }, word);
    return Array.from({ length: SENTENCES }, () => {
      const pick = () => (chance() < 0.4 ? subject[Math.floor(chance() * subject.length)] : word());
      return `${Array.from({ length: 16 }, (_, at) => (at % 2 ? pick() : FILL[Math.floor(chance() * 8)])).join(' ')}.`;
    });
  });
}

/** `docs` texts of about five sentences and `queries` questions of three, none of which is a text itself. */
export async function textsFor(docs, queries, words) {
  const chance = chanceFrom(7);
  const real = await realTexts();
  const pool = real ?? madeTexts(words, Math.min(docs, 15_000), chance);
  const pick = (list) => list[Math.floor(chance() * list.length)];
  const mixed = (length) => {
    const [one, other] = [pick(pool), pick(pool)];
    return Array.from({ length }, (_, at) => pick(at % 3 === 2 ? other : one)).join(' ');
  };
  return {
    source: real ? 'sentences of ../shared/eval' : 'made from the shipped word counts',
    texts: Array.from({ length: docs }, (_, at) => ({ id: `t${at}`, text: mixed(SENTENCES) })),
    queries: Array.from({ length: queries }, () => mixed(3)),
  };
}
