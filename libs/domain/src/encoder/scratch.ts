import { PANEL, ROWS, type Multiply } from './matrix';
import type { Tensors } from './tensors';

// Met millions of times per text.
const { abs, max, round } = Math;

/** Real numbers are written as whole numbers up to this; the longest sum of their products then fits in four bytes. */
const LARGEST = 8191;

/** A matrix of the file: whole numbers, and the step between them. */
export interface Layer {
  /** Its first byte in the memory. */
  readonly at: number;
  readonly height: number;
  readonly width: number;
  readonly step: number;
}

export function layerOf(tensors: Tensors, name: string): Layer {
  const [height, width] = tensors.shape(name);
  if (width % PANEL !== 0) throw new Error(`"${name}" is ${width} wide.`);
  return { at: tensors.i8(name).byteOffset, height, width, step: tensors.one(`${name}.step`) };
}

/** Where one thread multiplies: room in the memory for rows and for their results. */
export class Scratch {
  readonly rows: Int16Array;
  readonly results: Int32Array;

  /** From this byte of the memory on, with room for so many numbers of rows and as many of results. */
  constructor(
    memory: ArrayBufferLike,
    at: number,
    private readonly multiply: Multiply,
    room: number,
  ) {
    this.rows = new Int16Array(memory, at, room);
    this.results = new Int32Array(memory, at + room * Int16Array.BYTES_PER_ELEMENT, room);
  }

  static bytes = (room: number): number => room * (Int16Array.BYTES_PER_ELEMENT + Int32Array.BYTES_PER_ELEMENT);

  /** Writes real numbers as whole ones from this place on; the step between them. */
  write(values: Float64Array, to = 0): number {
    const { length } = values;
    let most = 0;
    for (let at = 0; at < length; at += 1) most = max(most, abs(values[at] ?? 0));
    const step = most / LARGEST;
    if (step === 0) this.rows.fill(0, to, to + length);
    else for (let at = 0; at < length; at += 1) this.rows[to + at] = round((values[at] ?? 0) / step);
    return step;
  }

  /** Multiplies so many rows, each of which begins `stride` numbers after the one before. */
  times({ at, height, width }: Layer, count: number, stride: number): void {
    const { rows, results } = this;
    // The rows that fill the last four up are whatever lies there; nobody reads what comes of them.
    if (Math.ceil(count / ROWS) * ROWS * width > results.length) throw new Error('There is no room for the results.');
    this.multiply(rows.byteOffset, stride * Int16Array.BYTES_PER_ELEMENT, count, at, height, width, results.byteOffset);
  }
}
