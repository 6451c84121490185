// npm run learn-challenges : counts how often words stand in what companies always write. The shipped start for the
// rarity among challenges, until the platform has enough of its own.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compiled, root, tables } from '../eval/core.mjs';

const TEXTS = 300;
const SENTENCES = 6;
const core = compiled('learn');
const lexicon = new core.Lexicon(tables());
const lines = readFileSync(join(root, 'infra', 'learn', 'company-sentences.txt'), 'utf8')
  .split('\n')
  .filter(Boolean);
const [german, english] = ['de', 'en'].map((language) =>
  lines.filter((line) => core.languageOf(core.tokensOf(line)) === language),
);

/** A made-up challenge of ballast only: six sentences of one language, every third text English. */
const texts = Array.from({ length: TEXTS }, (_, at) => {
  const sentences = at % 3 === 2 ? english : german;
  return Array.from({ length: SENTENCES }, (_, step) => sentences[(at * 7 + step * 11) % sentences.length]).join(' ');
});
const challenges = core.challengeCounts(texts.map((text) => core.analyse(text, lexicon)));
const file = join(root, 'libs', 'domain', 'assets', 'text', 'challenges.json');
writeFileSync(file, `${JSON.stringify({ challenges })}\n`);
process.stdout.write(`${lines.length} sentences, ${challenges.counts.split(' ').length / 2} stems\n`);
