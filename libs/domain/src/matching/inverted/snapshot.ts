import type { Item } from './inverted-index';
import type { Segment } from './segment';
import type { TermTable } from './term-table';

/** The state of an index as plain values and typed arrays, for keeping on disk or handing to another process. */
export interface Snapshot {
  readonly version: typeof SNAPSHOT_VERSION;
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

/** A snapshot as bytes: a JSON head, then the arrays one after the other. */
export function toBytes(snapshot: Snapshot): Uint8Array {
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
  const padded = (length: number): number => Math.ceil(length / 8) * 8;
  const size = 8 + padded(text.length) + arrays.reduce((sum, { length }) => sum + padded(length), 0);
  const bytes = new Uint8Array(size);
  new DataView(bytes.buffer).setUint32(0, text.length, true);
  bytes.set(text, 8);
  let at = 8 + padded(text.length);
  for (const array of arrays) {
    bytes.set(array, at);
    at += padded(array.length);
  }
  return bytes;
}

/** The snapshot behind bytes of `toBytes`; null when they are damaged or of another version. */
export function fromBytes(given: Uint8Array): Snapshot | null {
  try {
    const bytes = given.slice();
    const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
    let at = 8 + Math.ceil(length / 8) * 8;
    const text = new TextDecoder().decode(bytes.subarray(8, 8 + length));
    const read = JSON.parse(text, (_, value: unknown) => {
      if (typeof value !== 'object' || value === null || !('kind' in value) || !('at' in value)) return value;
      const { kind, length: count } = value as unknown as { kind: Kind; length: number };
      const array = new ARRAYS[kind](bytes.buffer, bytes.byteOffset + at, count);
      at += Math.ceil(array.byteLength / 8) * 8;
      return array;
    }) as Snapshot;
    return read.version === SNAPSHOT_VERSION && at === bytes.length ? read : null;
  } catch {
    // Damage can show anywhere in the bytes; the caller builds the index anew.
    return null;
  }
}
