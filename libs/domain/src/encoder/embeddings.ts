import type { Tensors } from './tensors';

/** The vectors of the pieces: whole numbers from 0 to 63 that stand for `low` + `step` times themselves, by block. */
export class Embeddings {
  readonly pieces: number;
  readonly components: number;
  private readonly table: Uint8Array;
  private readonly block: Uint8Array;
  private readonly steps: Float32Array;
  private readonly lows: Float32Array;

  constructor(tensors: Tensors) {
    [this.pieces, this.components] = tensors.shape('table');
    this.table = tensors.u8('table');
    this.block = tensors.u8('table.block');
    this.steps = tensors.f32('table.step');
    this.lows = tensors.f32('table.low');
  }

  step = (piece: number): number => this.steps[this.block[piece] ?? 0] ?? 0;
  low = (piece: number): number => this.lows[this.block[piece] ?? 0] ?? 0;

  /** Writes the vector of a piece to the beginning of these numbers; how many there are. */
  write(piece: number, to: Float64Array): number {
    const [whole, step, low] = [this.of(piece), this.step(piece), this.low(piece)];
    for (let at = 0; at < whole.length; at += 1) to[at] = low + step * (whole[at] ?? 0);
    return whole.length;
  }

  /** The whole numbers of a piece. */
  of = (piece: number): Uint8Array => this.table.subarray(piece * this.components, (piece + 1) * this.components);
}
