import type { Multiply } from './matrix';

/** Memory that threads may share. */
export interface Memory {
  readonly buffer: SharedArrayBuffer;
}

/** As much of WebAssembly as is used here: TypeScript describes it for browsers alone. */
declare const WebAssembly: {
  readonly Memory: new (of: { initial: number; maximum: number; shared: true }) => Memory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
};

const PAGE = 65_536;

/** Memory of at least so many bytes. */
export function sharedMemory(bytes: number): Memory {
  const pages = Math.ceil(bytes / PAGE);
  return new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
}

/** What is multiplied many numbers at a time, from the bytes of `encoder.wasm`. */
export interface Assembled {
  readonly multiply: Multiply;
  /** The products of one vector with each of many, one byte per number, four per product; sixteen divides their length. */
  readonly products: (vector: number, rows: number, count: number, length: number, out: number) => void;
}

/** The assembled code at work in a memory; every thread has its own. */
export const assembled = (bytes: Uint8Array, memory: Memory): Assembled =>
  new WebAssembly.Instance(new WebAssembly.Module(bytes), { encoder: { memory } }).exports as Assembled;
