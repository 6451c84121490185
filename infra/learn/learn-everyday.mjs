// npm run learn-everyday : turns infra/learn/everyday.txt (our own words) into the table from everyday German to terms
// of art that the lexicon reads.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compiled, root } from '../eval/core.mjs';

/** In per cent: how surely the first term of art is meant, how fast that falls, and where it ends. */
const SURE = { first: 60, step: 8, least: 30 };

const core = compiled('learn');
const words = (list = '') => list.split(',').flatMap((item) => item.trim().split(/\s+/).filter(Boolean));
const stems = (list, language) => words(list).map((word) => core.stem(word.toLowerCase(), language));

const related = new Map();
for (const line of readFileSync(join(root, 'infra', 'learn', 'everyday.txt'), 'utf8').split('\n')) {
  if (!line.trim() || line.startsWith('#')) continue;
  const [everyday, terms] = line.split('=');
  const [german, english] = terms.split('|');
  for (const stem of stems(everyday, 'de')) {
    if (!related.has(stem)) related.set(stem, new Map());
    const known = related.get(stem);
    for (const list of [stems(german, 'de'), stems(english, 'en')]) {
      list.forEach((other, at) => {
        if (other === stem) return;
        known.set(other, Math.max(known.get(other) ?? 0, SURE.least, SURE.first - SURE.step * at));
      });
    }
  }
}
const table = Object.fromEntries(
  [...related].sort(([a], [b]) => (a < b ? -1 : 1)).map(([stem, others]) => [stem, [...others].flat().join(' ')]),
);
const file = join(root, 'libs', 'domain', 'assets', 'text', 'related.json');
writeFileSync(file, `${JSON.stringify({ related: table })}\n`);
process.stdout.write(`${Object.keys(table).length} everyday stems\n`);
