// npm run learn-terms -- FILE… : learns the word counts and the German-English table from JSON Lines.
// A record with `de` and `en` holds one text in both languages and feeds table and counts; one with `text` (and
// `title`, `lang`) feeds the counts. Only statistics are written, never a text.
import { createReadStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { compiled, root } from '../eval/core.mjs';
import { aligned } from './align.mjs';
import { learned } from './model.mjs';

const RULES = { seenWords: 3, seenTerms: 3, most: 5, least: 0.06 };

const args = process.argv.slice(2);
const outAt = args.indexOf('--out');
const out = outAt < 0 ? join(root, 'libs', 'domain', 'assets', 'text') : args.splice(outAt, 2)[1];
if (args.length === 0) {
  process.stderr.write('Name at least one JSON Lines file: npm run learn-terms -- FILE…\n');
  process.exit(2);
}

const core = compiled('learn');
const started = performance.now();
const counts = new Map();
const bilingual = [];
const count = (form) => counts.set(form, (counts.get(form) ?? 0) + 1);

function countWords(text) {
  for (const { word } of core.tokensOf(text)) {
    if (word.length < 4 || word.length > 24 || core.isStopWord(word) || /\d/.test(word)) continue;
    const form = core.withoutUmlauts(word);
    const stem = core.stem(word, 'de');
    count(form);
    if (stem !== form && stem.length >= 4) count(stem);
  }
}

const contentStems = (text, language) => [
  ...new Set(
    core
      .tokensOf(text)
      .filter(({ word }) => word.length > 1 && !core.isStopWord(word) && !/^\d+$/.test(word))
      .map(({ word }) => core.stem(word, language)),
  ),
];

for (const file of args) {
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity });
  for await (const line of lines) {
    if (!line.trim()) continue;
    const record = JSON.parse(line);
    if (record.de && record.en) {
      countWords(record.de);
      for (const [de, en] of aligned(record.de, record.en))
        bilingual.push([contentStems(de, 'de'), contentStems(en, 'en')]);
    } else if (record.text) {
      const text = `${record.title ?? ''}\n${record.text}`;
      if (core.languageOf(core.tokensOf(text)) === 'de') countWords(text);
    }
  }
}

/** The ids of one side; words seen too rarely are left out. */
function numbered(side) {
  const seen = new Map();
  for (const pair of bilingual) for (const stem of pair[side]) seen.set(stem, (seen.get(stem) ?? 0) + 1);
  const names = [''];
  const ids = new Map();
  for (const [stem, times] of seen) if (times >= RULES.seenTerms) ids.set(stem, names.push(stem) - 1);
  return { names, ids };
}

const sides = [numbered(0), numbered(1)];
const passages = bilingual
  .map((pair) => pair.map((stems, side) => stems.flatMap((stem) => sides[side].ids.get(stem) ?? [])))
  .filter(([de, en]) => de.length > 0 && en.length > 0 && de.length < 200 && en.length < 200);
const forward = learned(passages, sides[0].names.length);
const backward = learned(
  passages.map(([de, en]) => [en, de]),
  sides[1].names.length,
);

/** Keeps what both directions agree on: the geometric mean of both chances. */
function table(rows, others, from, to) {
  const entries = rows.flatMap((row, id) => {
    if (id === 0) return [];
    const kept = [...row]
      .map(([target, chance]) => [to.names[target], Math.sqrt(chance * (others[target].get(id) ?? 0))])
      .filter(([, weight]) => weight >= RULES.least)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, RULES.most);
    return kept.length ? [[from.names[id], kept.map(([name, w]) => `${name} ${Math.round(w * 100)}`).join(' ')]] : [];
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const germanToEnglish = table(forward, backward, sides[0], sides[1]);
const englishToGerman = table(backward, forward, sides[1], sides[0]);
const words = [...counts]
  .filter(([form, times]) => times >= RULES.seenWords && form.length <= 18)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .flat()
  .join(' ');

mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'words.json'), `${JSON.stringify({ words }, null, 0)}\n`);
writeFileSync(join(out, 'translations.json'), `${JSON.stringify({ germanToEnglish, englishToGerman }, null, 0)}\n`);
process.stdout.write(
  `${passages.length} passages, ${counts.size} German forms, ${Object.keys(germanToEnglish).length} German and ` +
    `${Object.keys(englishToGerman).length} English stems, ${((performance.now() - started) / 1000).toFixed(1)} s\n`,
);
