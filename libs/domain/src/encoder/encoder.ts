import { assembled, type Memory } from './assembled';
import { Average } from './average';
import { Branch } from './branch';
import { Embeddings } from './embeddings';
import { ROWS, type Multiply } from './matrix';
import { normalise } from './normalise';
import { Pieces } from './pieces';
import { Projection } from './projection';
import { Scratch } from './scratch';
import { Tensors } from './tensors';

/** Pieces of a text that are read, with the marks for begin and end. */
export const MOST_PIECES = 1024;
/** Pieces that each branch looks at together, and how many of them stand to the left. */
const BRANCHES = [
  [2, 0],
  [3, 1],
  [5, 2],
] as const;
/** Numbers of a row at most, in the scratch. */
const WIDEST = 512;
/** Rows beside those of a text: neighbours before the first and after the last, and what fills the last four up. */
const BESIDE = 5 + ROWS;
const ROOM = (MOST_PIECES + BESIDE) * WIDEST;

/** Where an encoder works: a memory that holds its file, and a place in it that no other thread writes to. */
export interface Workplace {
  readonly memory: ArrayBufferLike;
  readonly file: Uint8Array;
  /** The first byte of `WORKPLACE_BYTES`; sixteen divides it. */
  readonly at: number;
  readonly multiply: Multiply;
}

export const WORKPLACE_BYTES = Scratch.bytes(ROOM);

/**
 * Turns sentences of many languages into vectors that are near where they mean alike: Google's Universal Sentence Encoder,
 * multilingual, version 3. Sums are of whole numbers, so that every machine gives the very same vectors.
 */
export class Encoder {
  private readonly pieces: Pieces;
  private readonly embeddings: Embeddings;
  private readonly projection: Projection;
  private readonly branches: readonly Branch[];
  private readonly average: Average;
  private readonly gain: Float32Array;
  private readonly shift: Float32Array;

  constructor({ memory, file, at, multiply }: Workplace) {
    const tensors = new Tensors(file);
    const scratch = new Scratch(memory, at, multiply, ROOM);
    this.pieces = new Pieces(tensors);
    this.embeddings = new Embeddings(tensors);
    const branches = BRANCHES.map(([pieces]) => pieces);
    this.projection = new Projection(tensors, this.embeddings, scratch, branches);
    this.branches = BRANCHES.map(([pieces, left]) => new Branch(tensors, scratch, pieces, left));
    this.average = new Average(tensors, scratch);
    this.gain = tensors.f32('ln_g');
    this.shift = tensors.f32('ln_b');
  }

  /** The vector of a text; only its direction counts. */
  vector(text: string): Float64Array {
    const pieces = this.pieces.of(text, MOST_PIECES);
    const views = this.projection.of(pieces);
    this.branches.forEach((branch, at) => branch.see(views[at] ?? new Float64Array(), pieces.length));
    return this.average.vector(this.sum(pieces, views), pieces.length);
  }

  /** The vector of each piece beside its views, brought to one mean and spread, all pieces together. */
  private sum(pieces: readonly number[], views: readonly Float64Array[]): Float64Array {
    const all = new Float64Array(this.gain.length);
    const one = new Float64Array(all.length);
    pieces.forEach((piece, row) => {
      let at = this.embeddings.write(piece, one);
      for (const values of views) {
        const width = values.length / pieces.length;
        one.set(values.subarray(row * width, (row + 1) * width), at);
        at += width;
      }
      normalise(one);
      for (let n = 0; n < all.length; n += 1) all[n] = (all[n] ?? 0) + (one[n] ?? 0);
    });
    return all.map((value, n) => value * (this.gain[n] ?? 0) + pieces.length * (this.shift[n] ?? 0));
  }
}

/** An encoder at one of several places of a memory, whose first bytes are its file. */
export function workAt({
  memory,
  fileBytes,
  place,
  code,
}: {
  readonly memory: Memory;
  readonly fileBytes: number;
  readonly place: number;
  readonly code: Uint8Array;
}): Encoder {
  const { multiply } = assembled(code, memory);
  const { buffer } = memory;
  return new Encoder({ memory: buffer, file: new Uint8Array(buffer, 0, fileBytes), at: place, multiply });
}
