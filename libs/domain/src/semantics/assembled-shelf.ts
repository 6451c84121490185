import { assembled, sharedMemory, type Memory } from '../encoder/assembled';
import type { ShelfMaker } from './shelf';

/** Numbers that are multiplied at once: rows are filled up with zeros to a multiple of it. */
const AT_ONCE = 16;
const PRODUCT = Int32Array.BYTES_PER_ELEMENT;

/** Shelves whose products come sixteen at a time, from the bytes of `encoder.wasm`. */
export const assembledShelf =
  (code: Uint8Array): ShelfMaker =>
  (length) => {
    const width = Math.ceil(length / AT_ONCE) * AT_ONCE;
    // The vector that is asked about stands before the rows, the products behind them.
    const first = width;
    let memory: Memory = sharedMemory(first);
    let { products } = assembled(code, memory);
    let room = 0;
    return {
      row: (at) => new Int8Array(memory.buffer, first + at * width, length),
      grow(count) {
        const before = new Uint8Array(memory.buffer, 0, first + room * width);
        memory = sharedMemory(first + count * (width + PRODUCT));
        new Uint8Array(memory.buffer).set(before);
        ({ products } = assembled(code, memory));
        room = count;
      },
      products(vector, count) {
        new Int8Array(memory.buffer, 0, length).set(vector);
        const out = first + room * width;
        products(0, first, count, width, out);
        return new Int32Array(memory.buffer, out, count);
      },
    };
  };
