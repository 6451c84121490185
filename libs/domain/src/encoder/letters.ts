import type { Tensors } from './tensors';

/** Stands for a space, so that pieces can tell where a word begins. */
const SPACE = '▁';

const HAS_LEAF = 0x100;
const LABEL = 0x800000ff;
const VALUE = 0x7fffffff;
const offsetOf = (unit: number): number => (unit >>> 10) << ((unit & 0x200) >>> 6);

/**
 * Makes letters alike as the encoder learned them (`nmt_nfkc`): ligatures, full-width letters and the like become plain
 * ones, control characters go. The table is a double array over bytes (darts-clone), whose leaves say where in
 * `replacements` the replacement begins, which a zero ends.
 */
export class Letters {
  private readonly units: Uint32Array;
  private readonly replacements: Uint8Array;

  constructor(tensors: Tensors) {
    this.units = tensors.u32('letters.units');
    this.replacements = tensors.u8('letters.replacements');
  }

  /** The text with letters made alike, one space between words at most, and spaces written as `▁`, one before the first. */
  alike(text: string): string {
    const words = this.replaced(text)
      .split(' ')
      .filter((word) => word !== '');
    return words.length === 0 ? '' : SPACE + words.join(SPACE);
  }

  private replaced(text: string): string {
    const bytes = new TextEncoder().encode(text);
    const out: number[] = [];
    for (let at = 0; at < bytes.length;) {
      const [length, value] = this.longest(bytes, at);
      if (length === 0) {
        out.push(bytes[at] ?? 0);
        at += 1;
        continue;
      }
      for (let from = value; this.replacements[from]; from += 1) out.push(this.replacements[from] ?? 0);
      at += length;
    }
    return new TextDecoder().decode(Uint8Array.from(out));
  }

  /** How many bytes from here on the table replaces at most, and where the replacement begins. */
  private longest(bytes: Uint8Array, from: number): readonly [length: number, value: number] {
    const { units } = this;
    let [length, value] = [0, 0];
    let node = offsetOf(units[0] ?? 0);
    for (let at = from; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      node ^= byte;
      const unit = units[node] ?? 0;
      if ((unit & LABEL) !== byte) break;
      node ^= offsetOf(unit);
      if ((unit & HAS_LEAF) !== 0) [length, value] = [at + 1 - from, (units[node] ?? 0) & VALUE];
    }
    return [length, value];
  }
}
