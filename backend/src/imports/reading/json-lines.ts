import { linesOf } from './lines';
import { RAW_KEPT, type Row } from './row';

const utf8 = new TextDecoder('utf-8', { fatal: true });
const lossy = new TextDecoder('utf-8');

const shown = (bytes: Uint8Array): string => lossy.decode(bytes.subarray(0, RAW_KEPT * 4)).slice(0, RAW_KEPT);

/** Reads JSON Lines: one object a line. Blank lines are skipped; a byte order mark is allowed. Never throws on content. */
export async function* readJsonLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Row> {
  for await (const { line, bytes, head } of linesOf(chunks)) {
    if (bytes === null) {
      yield { line, rejection: 'line_too_long', raw: shown(head ?? new Uint8Array()) };
      continue;
    }
    let text: string;
    try {
      text = utf8.decode(bytes).trim();
    } catch {
      // The decoder throws on bytes that are not UTF-8: foreign input, which cannot be checked more cheaply.
      yield { line, rejection: 'not_utf8', raw: shown(bytes) };
      continue;
    }
    if (text === '') continue;
    yield rowOf(line, text);
  }
}

function rowOf(line: number, text: string): Row {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // JSON.parse throws on anything that is not JSON; there is no other way to ask.
    return { line, rejection: 'not_json', raw: text.slice(0, RAW_KEPT) };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { line, rejection: 'not_an_object', raw: text.slice(0, RAW_KEPT) };
  }
  return { line, fields: value as Row extends { fields: infer F } ? F : never };
}
