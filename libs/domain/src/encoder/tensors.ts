/** The numbers of one array in the file, in place. */
type Numbers = Int8Array | Uint8Array | Int32Array | Uint32Array | Float32Array;

/** The kinds of numbers a file may hold. */
const KINDS = { I8: Int8Array, U8: Uint8Array, I32: Int32Array, U32: Uint32Array, F32: Float32Array } as const;

interface Place {
  readonly dtype: keyof typeof KINDS;
  readonly shape: readonly number[];
  readonly data_offsets: readonly [number, number];
}

/** Every array begins where this divides, and so does the end. */
const ALIGNED = 16;
/** Before the header: how long it is. */
const LEAD = 8;

function headerIn(bytes: Uint8Array): { readonly places: Readonly<Record<string, Place>>; readonly start: number } {
  const start = LEAD + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  // A copy, because what is shared between threads cannot be decoded.
  const header = new TextDecoder().decode(bytes.slice(LEAD, start));
  return { places: JSON.parse(header) as Readonly<Record<string, Place>>, start };
}

/** How long a file is that begins with these bytes; null where they are too few to tell. */
export function tensorBytes(beginning: Uint8Array): number | null {
  if (beginning.length < LEAD) return null;
  const { buffer, byteOffset, length } = beginning;
  if (length < LEAD + new DataView(buffer, byteOffset).getUint32(0, true)) return null;
  const { places, start } = headerIn(beginning);
  const end = Math.max(...Object.values(places).map(({ data_offsets: [, to] }) => to));
  return start + Math.ceil(end / ALIGNED) * ALIGNED;
}

/**
 * A file in the layout of safetensors: eight bytes that say how long its header is, the header as JSON, the numbers.
 * Nothing is copied: all threads may read the same bytes.
 */
export class Tensors {
  private readonly places: Readonly<Record<string, Place>>;
  private readonly start: number;

  constructor(private readonly bytes: Uint8Array) {
    ({ places: this.places, start: this.start } = headerIn(bytes));
  }

  u8 = (name: string): Uint8Array => this.view(name, Uint8Array);
  i8 = (name: string): Int8Array => this.view(name, Int8Array);
  i32 = (name: string): Int32Array => this.view(name, Int32Array);
  u32 = (name: string): Uint32Array => this.view(name, Uint32Array);
  f32 = (name: string): Float32Array => this.view(name, Float32Array);

  /** The first of some numbers, where they are one. */
  one = (name: string): number => this.f32(name)[0] ?? 0;

  /** Rows and columns. */
  shape(name: string): readonly [rows: number, columns: number] {
    const [rows = 1, columns = 1] = this.place(name).shape;
    return [rows, columns];
  }

  private view<T extends Numbers>(
    name: string,
    Kind: { readonly BYTES_PER_ELEMENT: number; new (buffer: ArrayBufferLike, at: number, length: number): T },
  ): T {
    const { dtype, data_offsets } = this.place(name);
    if (KINDS[dtype].BYTES_PER_ELEMENT !== Kind.BYTES_PER_ELEMENT) throw new Error(`"${name}" is ${dtype}.`);
    const [from, to] = data_offsets;
    const { buffer, byteOffset } = this.bytes;
    return new Kind(buffer, byteOffset + this.start + from, (to - from) / Kind.BYTES_PER_ELEMENT);
  }

  private place(name: string): Place {
    const place = this.places[name];
    if (!place) throw new Error(`The file of the encoder holds no "${name}".`);
    return place;
  }
}
