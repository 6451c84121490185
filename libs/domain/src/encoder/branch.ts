import { layerOf, type Layer, type Scratch } from './scratch';
import type { Tensors } from './tensors';

/** One of the views of a text: each piece with its neighbours, and that twice. */
export class Branch {
  private readonly layers: readonly (readonly [Layer, bias: Float32Array])[];

  /** `pieces` in a row are looked at together, of which so many stand to the left. */
  constructor(
    tensors: Tensors,
    private readonly scratch: Scratch,
    private readonly pieces: number,
    private readonly left: number,
  ) {
    this.layers = [1, 2].map((n) => [layerOf(tensors, `w${n}_${pieces}`), tensors.f32(`b${n}_${pieces}`)] as const);
  }

  /** Changes a row per piece into what the branch makes of it. */
  see(values: Float64Array, count: number): void {
    const { scratch, pieces, left } = this;
    for (const [layer, bias] of this.layers) {
      const { width } = layer;
      const step = layer.step * scratch.write(values, left * width);
      scratch.rows.fill(0, 0, left * width);
      scratch.rows.fill(0, (left + count) * width, (count + pieces) * width);
      // A piece and its neighbours lie one after the other, so a window is a row that overlaps the next one.
      scratch.times(layer, count, width);
      for (let row = 0; row < count; row += 1) {
        for (let column = 0, at = row * width; column < width; column += 1, at += 1) {
          const result = step * (scratch.results[at] ?? 0) + (bias[column] ?? 0);
          if (result > 0) values[at] = (values[at] ?? 0) + result;
        }
      }
    }
  }
}
