import { Readable } from 'node:stream';
import { TextDecoder } from 'node:util';
import { parse } from 'csv-parse';
import { MAX_LINE_BYTES, RAW_KEPT, type Row } from './row';

const DELIMITERS = [';', ',', '\t', '|'] as const;

/** Spreadsheets in Germany still write Windows-1252; a first piece that is no UTF-8 is read as that. */
function decoderFor(first: Buffer): TextDecoder {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(first, { stream: true });
    return new TextDecoder('utf-8');
  } catch {
    // The decoder throws on bytes that are not UTF-8, which is the answer looked for.
    return new TextDecoder('windows-1252');
  }
}

/** The delimiter that the header line holds most often outside quotes. */
export function delimiterOf(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '');
  const counted = DELIMITERS.map((delimiter) => ({ delimiter, count: bare.split(delimiter).length - 1 }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).delimiter;
}

async function* decoded(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<string> {
  const decoder = decoderFor(first);
  yield decoder.decode(first, { stream: true });
  for (let next = await rest.next(); !next.done; next = await rest.next()) {
    yield decoder.decode(next.value, { stream: true });
  }
  yield decoder.decode();
}

/** Lets an unclosed quote swallow one record's worth of lines at most, not the rest of the file. */
const OPTIONS = {
  columns: (header: string[]) => header.map((name) => name.trim()),
  bom: true,
  info: true,
  trim: true,
  relax_column_count: true,
  skip_empty_lines: true,
  skip_records_with_error: true,
  max_record_size: MAX_LINE_BYTES,
} as const;

interface Parsed {
  readonly record: Record<string, string>;
  readonly info: { readonly lines: number };
}

/**
 * Reads CSV with a header line. Finds the delimiter (; , tab |) and the encoding (UTF-8 or Windows-1252) by itself.
 * A record's line is the one it ends on. Never throws on content.
 */
export async function* readCsv(chunks: AsyncIterable<Buffer>): AsyncGenerator<Row> {
  const source = chunks[Symbol.asyncIterator]();
  const start = await source.next();
  if (start.done) return;
  const header = new TextDecoder().decode(start.value.subarray(0, 20_000)).split(/\r?\n/)[0] ?? '';
  const skipped: Row[] = [];
  const parser = parse({ ...OPTIONS, delimiter: delimiterOf(header) });
  parser.on('skip', (error: { lines?: number; record?: unknown }) =>
    skipped.push({
      line: error.lines ?? 0,
      rejection: 'bad_csv',
      raw: JSON.stringify(error.record ?? '').slice(0, RAW_KEPT),
    }),
  );
  const failed = (error: unknown): Row => ({
    line: typeof (error as { lines?: unknown }).lines === 'number' ? (error as { lines: number }).lines : 0,
    rejection: 'bad_csv',
    raw: '',
  });
  try {
    for await (const { record, info } of Readable.from(decoded(start.value, source)).pipe(
      parser,
    ) as AsyncIterable<Parsed>) {
      yield* skipped.splice(0);
      yield { line: info.lines, fields: record };
    }
  } catch (error) {
    // csv-parse gives up on a record it cannot end (an open quote up to the size limit); what came before is kept.
    yield* skipped.splice(0);
    yield failed(error);
  }
  yield* skipped.splice(0);
}
