// Writes arrays in the layout of safetensors: the length of a header, the header as JSON, the numbers.

const KINDS = new Map([
  [Int8Array, 'I8'],
  [Uint8Array, 'U8'],
  [Int32Array, 'I32'],
  [Uint32Array, 'U32'],
  [Float32Array, 'F32'],
]);
/** Every array begins where this divides, so that it can be read in place. */
const ALIGNED = 16;
const aligned = (size) => Math.ceil(size / ALIGNED) * ALIGNED;

/** Named arrays, `{ name: { values, shape } }`, as the bytes of one file. */
export function packedTensors(arrays) {
  const header = {};
  let end = 0;
  for (const [name, { values, shape }] of Object.entries(arrays)) {
    header[name] = { dtype: KINDS.get(values.constructor), shape, data_offsets: [end, end + values.byteLength] };
    end = aligned(end + values.byteLength);
  }
  const text = JSON.stringify(header);
  const start = aligned(8 + Buffer.byteLength(text));
  const bytes = Buffer.alloc(start + end);
  bytes.writeBigUInt64LE(BigInt(start - 8));
  bytes.write(text.padEnd(start - 8), 8);
  for (const [name, { values }] of Object.entries(arrays)) {
    const [from] = header[name].data_offsets;
    bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), start + from);
  }
  return bytes;
}
