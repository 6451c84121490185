import type { Embeddings } from './embeddings';
import { columnOf } from './matrix';
import { normalise } from './normalise';
import { layerOf, type Layer, type Scratch } from './scratch';
import type { Tensors } from './tensors';

/** One of several projections side by side. */
interface Part {
  readonly layer: Layer;
  /** What the smallest number a piece can have brings to each column. */
  readonly sums: Float64Array;
  readonly bias: Float32Array;
  readonly gain: Float32Array;
  readonly shift: Float32Array;
}

function columnSums(tensors: Tensors, name: string): Float64Array {
  const [height, width] = tensors.shape(name);
  const sums = new Float64Array(width);
  tensors.i8(name).forEach((number, at) => {
    const column = columnOf(height, at);
    sums[column] = (sums[column] ?? 0) + number;
  });
  return sums;
}

/** Turns the vectors of pieces into what each branch starts from. */
export class Projection {
  private readonly parts: readonly Part[];

  constructor(
    tensors: Tensors,
    private readonly embeddings: Embeddings,
    private readonly scratch: Scratch,
    branches: readonly number[],
  ) {
    this.parts = branches.map((branch) => ({
      layer: layerOf(tensors, `proj${branch}`),
      sums: columnSums(tensors, `proj${branch}`),
      bias: tensors.f32(`proj_b${branch}`),
      gain: tensors.f32(`ln_g${branch}`),
      shift: tensors.f32(`ln_b${branch}`),
    }));
  }

  /** For each branch a row per piece. All branches of a piece are brought to one mean and spread together. */
  of(pieces: readonly number[]): Float64Array[] {
    const { scratch, embeddings, parts } = this;
    pieces.forEach((piece, row) => scratch.rows.set(embeddings.of(piece), row * embeddings.components));
    const found = parts.map((part) => this.projected(pieces, part));
    const all = new Float64Array(parts.reduce((sum, { layer }) => sum + layer.width, 0));
    pieces.forEach((_, row) => {
      let at = 0;
      parts.forEach(({ layer: { width } }, n) => {
        all.set(found[n]?.subarray(row * width, (row + 1) * width) ?? [], at);
        at += width;
      });
      normalise(all);
      at = 0;
      parts.forEach(({ layer: { width }, gain, shift }, n) => {
        const values = found[n] ?? all;
        for (let column = 0; column < width; column += 1, at += 1) {
          values[row * width + column] = (all[at] ?? 0) * (gain[column] ?? 0) + (shift[column] ?? 0);
        }
      });
    });
    return found;
  }

  private projected(pieces: readonly number[], { layer, sums, bias }: Part): Float64Array {
    const { scratch, embeddings } = this;
    const { width } = layer;
    scratch.times(layer, pieces.length, embeddings.components);
    const values = new Float64Array(pieces.length * width);
    pieces.forEach((piece, row) => {
      const [step, low] = [embeddings.step(piece) * layer.step, embeddings.low(piece) * layer.step];
      for (let column = 0, at = row * width; column < width; column += 1, at += 1) {
        values[at] = step * (scratch.results[at] ?? 0) + low * (sums[column] ?? 0) + (bias[column] ?? 0);
      }
    });
    return values;
  }
}
