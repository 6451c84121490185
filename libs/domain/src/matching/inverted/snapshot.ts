import type { Item } from './item';
import type { Segment } from './segment';
import type { TermTable } from './term-table';

/** The state of an index as plain values and typed arrays, for keeping on disk or handing to another process. */
export interface Snapshot {
  readonly version: number;
  readonly averageLength: number | null;
  readonly items: readonly (Item | null)[];
  readonly lengths: Float32Array;
  readonly frequencies: Uint32Array;
  readonly table: ReturnType<TermTable['parts']>;
  readonly segments: readonly Pick<Segment, 'terms' | 'starts' | 'texts' | 'counts'>[];
}

/** Raised whenever an older snapshot cannot be read any more; such a one is built anew. */
export const SNAPSHOT_VERSION = 2;

const ARRAYS = { Uint32Array, Int32Array, Float32Array, Uint8Array } as const;
type Kind = keyof typeof ARRAYS;

const padded = (length: number): number => Math.ceil(length / 8) * 8;

/** A snapshot as bytes, piece by piece without copying: a JSON head, then the arrays one after the other. */
export function* bytesOf(snapshot: Snapshot): Generator<Uint8Array> {
  const arrays: Uint8Array[] = [];
  const head = JSON.stringify(snapshot, (_, value: unknown) => {
    for (const kind of Object.keys(ARRAYS) as Kind[]) {
      if (!(value instanceof ARRAYS[kind])) continue;
      arrays.push(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
      return { kind, length: value.length, at: arrays.length - 1 };
    }
    return value;
  });
  const text = new TextEncoder().encode(head);
  const begin = new Uint8Array(8 + padded(text.length));
  new DataView(begin.buffer).setUint32(0, text.length, true);
  begin.set(text, 8);
  yield begin;
  for (const array of arrays) {
    yield array;
    yield new Uint8Array(padded(array.length) - array.length);
  }
}

/** A snapshot as one piece of bytes. */
export function toBytes(snapshot: Snapshot): Uint8Array {
  const pieces = [...bytesOf(snapshot)];
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** The snapshot behind bytes of `toBytes`, which it goes on using; null when they are damaged or of another version. */
export function fromBytes(given: Uint8Array): Snapshot | null {
  try {
    // Arrays of numbers can only begin at multiples of their size.
    const bytes = given.byteOffset % 8 === 0 ? given : given.slice();
    const { buffer } = bytes as Uint8Array<ArrayBuffer>;
    const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
    let at = 8 + padded(length);
    const text = new TextDecoder().decode(bytes.subarray(8, 8 + length));
    const read = JSON.parse(text, (_, value: unknown) => {
      if (typeof value !== 'object' || value === null || !('kind' in value) || !('at' in value)) return value;
      const { kind, length: count } = value as unknown as { kind: Kind; length: number };
      const array = new ARRAYS[kind](buffer, bytes.byteOffset + at, count);
      at += padded(array.byteLength);
      return array;
    }) as Snapshot;
    return read.version === SNAPSHOT_VERSION && at === bytes.length ? read : null;
  } catch {
    // Damage can show anywhere in the bytes; the caller builds the index anew.
    return null;
  }
}
