import { layerOf, type Layer, type Scratch } from './scratch';
import type { Tensors } from './tensors';

/** What is made of the average of a text: a few layers, two of them with a way around. */
export class Average {
  private readonly into: Layer;
  private readonly bias: Float32Array;
  private readonly layers: Readonly<Record<'d0' | 'd1' | 'd2' | 'd3' | 'p1' | 'p3', Layer>>;

  constructor(
    tensors: Tensors,
    private readonly scratch: Scratch,
  ) {
    const layer = (name: string): Layer => layerOf(tensors, name);
    this.into = layer('cnn_W');
    this.bias = tensors.f32('cnn_b');
    this.layers = {
      d0: layer('d0'),
      d1: layer('d1'),
      d2: layer('d2'),
      d3: layer('d3'),
      p1: layer('p1'),
      p3: layer('p3'),
    };
  }

  /** The vector of a text of so many pieces, from the sum of what was seen of each. */
  vector(sum: Float64Array, pieces: number): Float64Array {
    const { d0, d1, d2, d3, p1, p3 } = this.layers;
    const mean = this.times(sum, this.into).map(
      (value, at) => (value + pieces * (this.bias[at] ?? 0)) / Math.sqrt(pieces),
    );
    const first = positive(plus(this.times(positive(this.times(mean, d0)), d1), this.times(mean, p1)));
    return plus(this.times(positive(this.times(first, d2)), d3), this.times(first, p3)).map(Math.tanh);
  }

  private times(values: Float64Array, layer: Layer): Float64Array {
    const step = layer.step * this.scratch.write(values);
    this.scratch.times(layer, 1, layer.height);
    return Float64Array.from(this.scratch.results.subarray(0, layer.width), (result) => result * step);
  }
}

const positive = (values: Float64Array): Float64Array => values.map((value) => Math.max(0, value));
const plus = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, at) => value + (b[at] ?? 0));
