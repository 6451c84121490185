// Pieces as a tree of letters in flat arrays, in which a text is looked up letter by letter.

/**
 * The tree of these texts, level by level, so that the children of node n are those from first[n] to first[n + 1], in the
 * order of their letters. The text at position n is piece `from` + n; where none ends the piece is -1.
 */
export function trieOf(texts, from) {
  const top = { piece: -1, below: new Map() };
  texts.forEach((text, at) => {
    let node = top;
    for (const letter of text) {
      const code = letter.codePointAt(0);
      if (!node.below.has(code)) node.below.set(code, { piece: -1, below: new Map() });
      node = node.below.get(code);
    }
    node.piece = from + at;
  });
  const [letters, first, pieces] = [[0], [], []];
  const nodes = [top];
  for (const node of nodes) {
    pieces.push(node.piece);
    first.push(nodes.length);
    for (const [code, child] of [...node.below].sort(([a], [b]) => a - b)) {
      letters.push(code);
      nodes.push(child);
    }
  }
  first.push(nodes.length);
  return { letters: Uint32Array.from(letters), first: Uint32Array.from(first), pieces: Int32Array.from(pieces) };
}
