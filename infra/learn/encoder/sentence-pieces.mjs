// Reads a SentencePiece model: pieces with their scores, and the table by which letters are made alike.

function number(bytes, at) {
  let [value, factor] = [0, 1];
  for (;;) {
    const byte = bytes[at++];
    value += (byte & 127) * factor;
    if (byte < 128) return [value, at];
    factor *= 128;
  }
}

/** The fields of a protocol buffer, [number, value] in order; only the kinds that occur here. */
function* fields(bytes) {
  for (let at = 0; at < bytes.length;) {
    let tag, size;
    [tag, at] = number(bytes, at);
    const kind = tag & 7;
    if (kind === 0) {
      [size, at] = number(bytes, at);
      yield [tag >>> 3, size];
      continue;
    }
    if (kind === 2) [size, at] = number(bytes, at);
    else if (kind === 5) size = 4;
    else if (kind === 1) size = 8;
    else throw new Error(`No field of kind ${kind} was expected.`);
    yield [tag >>> 3, bytes.subarray(at, (at += size))];
  }
}

const field = (bytes, wanted) => [...fields(bytes)].find(([name]) => name === wanted)?.[1];

/** Pieces in the order of their numbers, and the two parts of the table of letters: units of its trie, and replacements. */
export function sentencePieces(bytes) {
  const pieces = [];
  let letters;
  for (const [name, value] of fields(bytes)) {
    if (name === 1)
      pieces.push({ text: field(value, 1).toString('utf8'), score: field(value, 2)?.readFloatLE(0) ?? 0 });
    // In this older layout the table stands where newer ones describe the training.
    if (name === 3) letters = field(value, 2);
  }
  const size = letters.readUInt32LE(0);
  const units = Uint32Array.from({ length: size / 4 }, (_, at) => letters.readUInt32LE(4 + 4 * at));
  return { pieces, units, replacements: Uint8Array.from(letters.subarray(4 + size)) };
}
