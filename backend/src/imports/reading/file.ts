import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { readCsv } from './csv';
import { readJsonLines } from './json-lines';
import type { Row } from './row';

export type Format = 'json-lines' | 'csv';

const BY_ENDING: Readonly<Record<string, Format>> = {
  '.jsonl': 'json-lines',
  '.ndjson': 'json-lines',
  '.json': 'json-lines',
  '.csv': 'csv',
  '.tsv': 'csv',
};

/** The format by the file's ending, else by its first character. */
export async function formatOf(path: string): Promise<Format> {
  const known = BY_ENDING[extname(path).toLowerCase()];
  if (known) return known;
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
    return /^\uFEFF?\s*[{[]/.test(buffer.subarray(0, bytesRead).toString('utf8')) ? 'json-lines' : 'csv';
  } finally {
    await file.close();
  }
}

/** Streams the records of a file. Throws only when the file itself cannot be read. */
export async function* readFile(path: string): AsyncGenerator<Row> {
  const format = await formatOf(path);
  const chunks = createReadStream(path, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>;
  yield* format === 'csv' ? readCsv(chunks) : readJsonLines(chunks);
}
