// Vectors of texts by the encoder of the project. What was computed once is kept in dist/ by the digest of its text.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { root } from './core.mjs';

const ASSETS = join(root, 'libs', 'domain', 'assets', 'encoder');
/** By the digest of the encoder itself, so that another one starts afresh. */
const KEPT = join(root, 'dist', 'eval-vectors');

const digestOf = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** The encoder at work in a memory of its own. */
function opened(core, packed) {
  const bytes = brotliDecompressSync(packed);
  const at = Math.ceil(bytes.length / 16) * 16;
  const memory = core.sharedMemory(at + core.WORKPLACE_BYTES);
  new Uint8Array(memory.buffer).set(bytes);
  const { multiply } = core.assembled(new Uint8Array(readFileSync(join(ASSETS, 'encoder.wasm'))), memory);
  return new core.Encoder({
    memory: memory.buffer,
    file: new Uint8Array(memory.buffer, 0, bytes.length),
    at,
    multiply,
  });
}

/** The vector of each text as the product keeps it. */
export function vectorsOf(core, texts) {
  const packed = readFileSync(join(ASSETS, 'encoder.safetensors.br'));
  const folder = join(KEPT, digestOf(packed).slice(0, 16));
  mkdirSync(folder, { recursive: true });
  let encoder;
  return texts.map((text) => {
    const file = join(folder, digestOf(text));
    if (existsSync(file)) return new Int8Array(readFileSync(file));
    encoder ??= opened(core, packed);
    const vector = core.quantised([...encoder.vector(text)]);
    if (!vector) throw new Error(`The encoder makes nothing of: ${text.slice(0, 80)}`);
    writeFileSync(file, vector);
    return vector;
  });
}

/** The vectors of questions, read as the product reads them. */
export const meaningsOf = (core, queries) =>
  vectorsOf(
    core,
    queries.map(({ text }) => core.matterOf({ text }).text),
  );

const unit = (vector) => {
  const length = Math.hypot(...vector);
  return [...vector].map((value) => value / length);
};

/** The vectors of offered texts, in a table; a title counts as much as the whole. */
export function tableOf(core, items) {
  const table = new core.VectorTable();
  const whole = vectorsOf(
    core,
    items.map(({ title = '', text }) => `${title}\n${text}`.trim()),
  );
  const titles = vectorsOf(
    core,
    items.map(({ title, text }) => title || text),
  );
  items.forEach(({ _id, group }, at) => {
    const other = unit(titles[at]);
    const vector = core.quantised(unit(whole[at]).map((value, n) => value + other[n]));
    table.add({ id: _id, group }, vector ?? whole[at]);
  });
  return table;
}
