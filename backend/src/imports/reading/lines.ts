import { MAX_LINE_BYTES } from './row';

/** A line as bytes without its line break; `bytes` is null when the line was longer than `MAX_LINE_BYTES`. */
export interface Line {
  readonly line: number;
  readonly bytes: Buffer | null;
  /** The first bytes of an overlong line. */
  readonly head?: Buffer;
}

const BREAK = 0x0a;
const RETURN = 0x0d;

/** Cuts a stream of bytes into lines without ever holding more than one line in memory. */
export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let size = 0;
  let line = 1;
  let head: Buffer | undefined;
  const take = (part: Buffer): void => {
    size += part.length;
    if (size <= MAX_LINE_BYTES) parts.push(part);
    else if (head === undefined) {
      head = Buffer.concat([...parts, part]).subarray(0, 1000);
      parts = [];
    }
  };
  const finish = (): Line => {
    const bytes = Buffer.concat(parts);
    const end = bytes.at(-1) === RETURN ? bytes.length - 1 : bytes.length;
    const done: Line = head === undefined ? { line, bytes: bytes.subarray(0, end) } : { line, bytes: null, head };
    parts = [];
    size = 0;
    head = undefined;
    line += 1;
    return done;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(BREAK, from); at >= 0; at = chunk.indexOf(BREAK, from)) {
      take(chunk.subarray(from, at));
      yield finish();
      from = at + 1;
    }
    if (from < chunk.length) take(chunk.subarray(from));
  }
  if (size > 0) yield finish();
}
