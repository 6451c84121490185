import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { cosine, quantised } from '../semantics/vector';
import { assembled, sharedMemory } from './assembled';
import { Encoder, MOST_PIECES, WORKPLACE_BYTES } from './encoder';
import { packedAt, plainMultiply, type Multiply } from './matrix';
import { MARKS, Pieces } from './pieces';
import { REFERENCE } from './reference.spec-data';
import { Tensors } from './tensors';

const asset = (name: string): Buffer => readFileSync(join(__dirname, '../../assets/encoder', name));

/** A memory that holds these bytes, with room behind them, and the multiplication that works in it. */
function memoryWith(bytes: Uint8Array, room: number) {
  const at = Math.ceil(bytes.length / 16) * 16;
  const memory = sharedMemory(at + room);
  new Uint8Array(memory.buffer).set(bytes);
  const { multiply } = assembled(new Uint8Array(asset('encoder.wasm')), memory);
  return { memory: memory.buffer, file: new Uint8Array(memory.buffer, 0, bytes.length), at, multiply };
}

/** The texts of pieces by their numbers, from the tree they stand in. */
function textsOf(tensors: Tensors): ReadonlyMap<number, string> {
  const [letters, first, pieces] = [tensors.u32('trie.letter'), tensors.u32('trie.first'), tensors.i32('trie.piece')];
  const texts = [''];
  const found = new Map<number, string>();
  pieces.forEach((piece, node) => {
    const text = texts[node] ?? '';
    if (piece >= 0) found.set(piece, text);
    for (let child = first[node] ?? 0; child < (first[node + 1] ?? 0); child += 1) {
      texts[child] = text + String.fromCodePoint(letters[child] ?? 0);
    }
  });
  return found;
}

describe('the encoder', () => {
  const place = memoryWith(brotliDecompressSync(asset('encoder.safetensors.br')), WORKPLACE_BYTES);
  const encoder = new Encoder(place);
  const bytesOf = (text: string): Int8Array => quantised([...encoder.vector(text)]) ?? new Int8Array();
  const near = (one: string, other: string): number => cosine(bytesOf(one), bytesOf(other)) ?? 0;
  const vectorIn = (base64: string): Int8Array => new Int8Array(Buffer.from(base64, 'base64'));

  it('cuts texts into the pieces of the reference', () => {
    const tensors = new Tensors(place.file);
    const pieces = new Pieces(tensors);
    const texts = textsOf(tensors);
    for (const { text, pieces: expected } of REFERENCE) {
      const found = pieces.of(text).slice(1, -1);
      expect(found.map((piece) => texts.get(piece) ?? '<unk>')).toEqual(expected);
    }
  });

  it('gives the vectors of the reference, as near to each other as they are there', () => {
    const both = REFERENCE.map(({ text, vector }) => ({ ours: bytesOf(text), theirs: vectorIn(vector) }));
    for (const one of both) {
      expect(cosine(one.ours, one.theirs)).toBeGreaterThan(0.999);
      for (const other of both) {
        const expected = cosine(one.theirs, other.theirs) ?? 9;
        expect(Math.abs((cosine(one.ours, other.ours) ?? 0) - expected)).toBeLessThan(0.005);
      }
    }
  });

  it('finds the same said in two languages nearer than something else in one', () => {
    const question = 'Unser Pulverlack bekommt beim Einbrennen Krater.';
    const other = 'Unsere Schichtpläne passen nicht zu den Fahrzeiten der Busse.';
    for (const same of [
      'Our powder coating gets craters in the oven.',
      'Nasza farba proszkowa ma kratery po wypaleniu.',
    ]) {
      expect(near(question, same)).toBeGreaterThan(near(question, other) + 0.2);
    }
  });

  it('gives the very same numbers the plain way', () => {
    const plain = new Encoder({ ...place, multiply: plainMultiply(place.memory) });
    expect(plain.vector('Lack')).toEqual(encoder.vector('Lack'));
  });

  it('says the same of a text whatever it read before', () => {
    const before = bytesOf('Lärm in der Werkhalle');
    bytesOf('Ein langer Text über ganz etwas anderes. '.repeat(20));
    expect(bytesOf('Lärm in der Werkhalle')).toEqual(before);
  });

  it('reads the beginning of a text that is too long', () => {
    const [long, longer] = [1, 2].map((times) => 'Krater im Lack. '.repeat(times * MOST_PIECES));
    expect(bytesOf(longer ?? '')).toEqual(bytesOf(long ?? ''));
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const vector = encoder.vector(text);
        expect(vector).toHaveLength(512);
        expect(vector.every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('never takes for a mark what somebody types', () => {
    const found = new Pieces(new Tensors(place.file)).of('<s> </s>').slice(1, -1);
    expect(found.every((piece) => piece === 0 || piece >= MARKS)).toBe(true);
  });
});

describe('rows multiplied with a packed matrix', () => {
  const sizes = fc.record({
    count: fc.integer({ min: 1, max: 9 }),
    height: fc.integer({ min: 1, max: 8 }).map((n) => 4 * n),
    width: fc.integer({ min: 1, max: 4 }).map((n) => 8 * n),
    overlap: fc.boolean(),
  });
  const whole = (seed: number, most: number) => (at: number) =>
    ((Math.imul(at + seed, 2654435761) >>> 8) % (2 * most + 1)) - most;

  it('are the same by eight at a time, by one at a time, and by the book', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), ({ count, height, width, overlap }, seed) => {
        const matrix = Int8Array.from({ length: height * width }, (_, at) => whole(seed, 127)(at));
        const packed = new Uint8Array(matrix.length);
        matrix.forEach((number, at) => {
          packed[packedAt(height, Math.floor(at / width), at % width)] = number;
        });
        const { memory, at, multiply } = memoryWith(packed, 32_768);
        const stride = overlap ? height / 2 : height;
        const values = new Int16Array(memory, at, (count + 4) * height).map((_, n) => whole(seed + 1, 8191)(n));
        new Int16Array(memory, at, values.length).set(values);
        const out = at + 16_384;
        const results = new Int32Array(memory, out, count * width);
        const by = (way: Multiply): Int32Array => {
          results.fill(0);
          way(at, stride * 2, count, 0, height, width, out);
          return results.slice();
        };
        const book = Array.from({ length: count * width }, (_, n) => {
          const [row, column] = [Math.floor(n / width), n % width];
          let sum = 0;
          for (let k = 0; k < height; k += 1)
            sum += (values[row * stride + k] ?? 0) * (matrix[k * width + column] ?? 0);
          return sum;
        });
        expect([...by(multiply)]).toEqual(book);
        expect([...by(plainMultiply(memory))]).toEqual(book);
      }),
    );
  });
});
