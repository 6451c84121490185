import { Letters } from './letters';
import type { Tensors } from './tensors';

/** Marks that are no pieces of any text. */
export const UNKNOWN = 0;
export const BEGIN = 1;
export const END = 2;
export const MARKS = 3;

/**
 * Cuts texts into the pieces of which the encoder knows vectors (SentencePiece, unigram): of all ways to lay a text out in
 * pieces the most likely one. Pieces are a tree of letters in flat arrays: the children of node n are those from
 * first[n] to first[n + 1], in the order of their letters.
 */
export class Pieces {
  private readonly letters: Letters;
  private readonly letter: Uint32Array;
  private readonly first: Uint32Array;
  private readonly piece: Int32Array;
  private readonly scores: Float32Array;
  /** What a letter costs that no piece holds. */
  private readonly unknown: number;

  constructor(tensors: Tensors) {
    this.letters = new Letters(tensors);
    this.letter = tensors.u32('trie.letter');
    this.first = tensors.u32('trie.first');
    this.piece = tensors.i32('trie.piece');
    this.scores = tensors.f32('pieces.score');
    this.unknown = tensors.one('pieces.unknown');
  }

  /** The numbers of the pieces between the marks for begin and end, at most so many with the marks. */
  of(text: string, most = Infinity): number[] {
    const letters = Array.from(this.letters.alike(text), (letter) => letter.codePointAt(0) ?? 0);
    const found = letters.length === 0 ? [UNKNOWN] : this.likeliest(letters);
    return [BEGIN, ...found.slice(0, most - 2), END];
  }

  private likeliest(letters: readonly number[]): number[] {
    const end = letters.length;
    const best = new Float64Array(end + 1).fill(-Infinity);
    best[0] = 0;
    const from = new Int32Array(end + 1);
    const last = new Int32Array(end + 1);
    for (let at = 0; at < end; at += 1) {
      const before = best[at] ?? 0;
      // Of equal ways the first one found stays.
      const offer = (to: number, piece: number, score: number): void => {
        if (before + score <= (best[to] ?? 0)) return;
        best[to] = before + score;
        from[to] = at;
        last[to] = piece;
      };
      let alone = false;
      for (let node = 0, to = at; to < end; to += 1) {
        node = this.below(node, letters[to] ?? 0);
        if (node < 0) break;
        const piece = this.piece[node] ?? -1;
        if (piece < 0) continue;
        offer(to + 1, piece, this.scores[piece] ?? 0);
        alone ||= to === at;
      }
      if (!alone) offer(at + 1, UNKNOWN, this.unknown);
    }
    const found: number[] = [];
    for (let at = end; at > 0; at = from[at] ?? 0) found.push(last[at] ?? UNKNOWN);
    return found.reverse();
  }

  /** The child of a node by its letter; -1 where there is none. */
  private below(node: number, letter: number): number {
    let [low, high] = [this.first[node] ?? 0, (this.first[node + 1] ?? 0) - 1];
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const here = this.letter[middle] ?? 0;
      if (here === letter) return middle;
      if (here < letter) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}
