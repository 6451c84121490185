import type { Analysed } from '../../text/analyse';
import type { Counterpart } from '../../text/lexicon';
import type { Leaf, Query } from '../score/query';
import { countByte, IMPACT_UNIT, ordinaryImpact, rarityOf } from './impact';
import type { Item } from './item';
import { Scan, type Wanted } from './scan';
import { Loose, merged, segmentOf, weighSegment, type Segment } from './segment';
import { SNAPSHOT_VERSION, type Snapshot } from './snapshot';
import { TermTable } from './term-table';

/** A text that answers a query. `coverage` is the score divided by what the query would score in itself. */
export interface Hit extends Item {
  readonly score: number;
  readonly coverage: number;
}

/** How often terms occur at one moment; a search with it is untouched by texts that come later. */
export interface Statistics {
  readonly documents: number;
  readonly frequencies: Uint32Array;
}

export interface SearchOptions {
  /** How many hits at most; 50 unless told. */
  readonly limit?: number;
  /** Which items may be found at all. */
  readonly filter?: (item: Item) => boolean;
  /** Ids of the only items that may be found, instead of a filter: quicker where they are few. */
  readonly among?: Iterable<string>;
  /** Ids of items that are told of beside the best ones, as far as a word reaches them. */
  readonly also?: Iterable<string>;
  readonly statistics?: Statistics;
}

/** Loose postings are sorted into a segment at this number; segments of similar size are merged. */
const MOST_LOOSE = 1_000_000;
const MERGE_RATIO = 2;

/**
 * Texts by their terms, in typed arrays: add, change, remove, search. What it answers depends only on the set of texts
 * it holds, never on the order in which they came.
 */
export class Index {
  private table = new TermTable();
  private readonly numbers = new Map<string, number>();
  private items: (Item | null)[] = [];
  private lengths = new Float32Array(1024);
  private frequencies = new Uint32Array(1024);
  private segments: Segment[] = [];
  private loose = new Loose();
  private dead = new Set<number>();
  private totalLength = 0;
  private weighedFor = 0;
  private readonly scan = new Scan();

  /** `averageLength` fixes what counts as a text of ordinary length; else it follows the texts in steps of a tenth. */
  constructor(private readonly averageLength?: number) {}

  /** Everything needed to go on elsewhere. The arrays are shared with the index: write them out at once. */
  snapshot(): Snapshot {
    this.settle();
    return {
      version: SNAPSHOT_VERSION,
      averageLength: this.averageLength ?? null,
      items: this.items,
      lengths: this.lengths.slice(0, this.items.length),
      frequencies: this.frequencies,
      table: this.table.parts(),
      segments: this.segments.map(({ terms, starts, texts, counts }) => ({ terms, starts, texts, counts })),
    };
  }

  /** An index that goes on where a snapshot was taken. */
  static from({ averageLength, items, lengths, frequencies, table, segments }: Snapshot): Index {
    const index = new Index(averageLength ?? undefined);
    index.table = TermTable.from(table);
    index.items = [...items];
    index.lengths = new Float32Array(Math.max(1024, 2 * lengths.length));
    index.lengths.set(lengths);
    index.frequencies = frequencies.slice();
    index.segments = segments.map((segment) => ({ ...segment, impacts: new Uint8Array(segment.texts.length) }));
    index.items.forEach((item, text) => {
      if (!item) return;
      index.numbers.set(item.id, text);
      index.totalLength += index.lengths[text] ?? 0;
    });
    return index;
  }

  /** How many texts it holds. */
  get size(): number {
    return this.numbers.size;
  }

  has(id: string): boolean {
    return this.numbers.has(id);
  }

  /** Adds a text, or puts it in the place of the one with the same id. */
  add(item: Item, analysed: Analysed): void {
    this.remove(item.id);
    const text = this.items.length;
    this.items.push({ id: item.id, group: item.group });
    this.numbers.set(item.id, text);
    if (text >= this.lengths.length) this.lengths = grown(this.lengths, Float32Array);
    this.lengths[text] = analysed.length;
    this.totalLength += this.lengths[text] ?? 0;
    for (const { stem, count } of analysed.terms) {
      const term = this.table.number(stem);
      while (term >= this.frequencies.length) this.frequencies = grown(this.frequencies, Uint32Array);
      this.frequencies[term] = (this.frequencies[term] ?? 0) + 1;
      this.loose.push(term, text, countByte(count));
    }
    if (this.loose.count > MOST_LOOSE) this.seal();
  }

  /** Takes a text out; nothing happens when it is not there. */
  remove(id: string): void {
    const text = this.numbers.get(id);
    if (text === undefined) return;
    this.numbers.delete(id);
    this.items[text] = null;
    this.totalLength -= this.lengths[text] ?? 0;
    this.dead.add(text);
  }

  /** How often terms occur now. */
  statistics(): Statistics {
    this.settle();
    return { documents: this.size, frequencies: this.frequencies.slice() };
  }

  /**
   * What a query would score in itself if it were a text of ordinary length: its own words, families and pairs, as
   * often as it holds them. Pairs count because the more of them a question has, the more a good text meets.
   */
  selfScore(query: Query, statistics?: Statistics): number {
    this.settle();
    return query.leaves.reduce((sum, leaf) => sum + this.selfWorth(leaf, statistics), 0);
  }

  /** What one stem of a query adds to its score in itself: nothing where it only stands for another. */
  selfWorth(leaf: Leaf, statistics?: Statistics): number {
    const { via, term } = leaf;
    if (via === 'translation' || (via === 'related' && term.kind !== 'root')) return 0;
    return this.worth(leaf, statistics) * ordinaryImpact(term.count);
  }

  /** What a word counts for that no text holds. */
  rarestWorth(statistics?: Statistics): number {
    return rarityOf(statistics?.documents ?? this.size, 0);
  }

  /** What a stem counts for by its rarity in this index. */
  rarity(stem: string, statistics?: Statistics): number {
    return this.rarityOfIdea([{ stem, weight: 1 }], statistics);
  }

  /** How many texts hold a stem. */
  frequency(stem: string, statistics?: Statistics): number {
    const term = this.table.find(stem);
    return term < 0 ? 0 : ((statistics?.frequencies ?? this.frequencies)[term] ?? 0);
  }

  /** What a stem of a query is worth where a text holds it: its weight by the rarity of its idea. */
  worth({ stem, weight, idea }: Leaf, statistics?: Statistics): number {
    return weight * (idea ? this.rarityOfIdea(idea, statistics) : this.rarity(stem, statistics));
  }

  private rarityOfIdea(idea: readonly Counterpart[], statistics?: Statistics): number {
    const { documents, frequencies } = statistics ?? { documents: this.size, frequencies: this.frequencies };
    let frequency = 0;
    for (const { stem, weight } of idea) {
      const term = this.table.find(stem);
      if (term >= 0) frequency += weight * (frequencies[term] ?? 0);
    }
    return rarityOf(documents, Math.min(documents, frequency));
  }

  /** The average length in use, for computing the impact of a text outside the index. */
  get ordinaryLength(): number {
    if (this.averageLength !== undefined) return this.averageLength;
    const mean = this.size === 0 ? 1 : Math.max(1, this.totalLength / this.size);
    return 1.1 ** Math.round(Math.log(mean) / Math.log(1.1));
  }

  /** The items that answer a query best; equal scores are ordered by id. */
  search(query: Query, options: SearchOptions = {}): Hit[] {
    this.settle();
    const { limit = 50, filter, among, also = [], statistics } = options;
    this.scan.add(this.segments, this.wanted(query, statistics));
    const allowed = filter && ((text: number): boolean => filter(this.items[text]!));
    const open = among ? this.reachedOf(among) : this.scan.best(limit, allowed);
    const self = this.selfScore(query, statistics);
    const best = this.told(open, self)
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, limit);
    const known = new Set(best.map(({ id }) => id));
    const further = this.told(this.reachedOf(also), self).filter(({ id }) => !known.has(id));
    this.scan.clear();
    return [...best, ...further];
  }

  private told(texts: readonly number[], self: number): Hit[] {
    return texts.map((text) => {
      const score = this.scan.sums[text]!;
      return { ...this.items[text]!, score, coverage: self > 0 ? score / self : 0 };
    });
  }

  /** The texts among these that the scan has reached, each once. */
  private reachedOf(ids: Iterable<string>): number[] {
    const texts = [...new Set(ids)].flatMap((id) => this.numbers.get(id) ?? []);
    return texts.filter((text) => this.scan.sums[text]! > 0);
  }

  /** The known stems of a query in their order; a stem wanted twice counts as often. */
  private wanted({ leaves }: Query, statistics?: Statistics): Wanted[] {
    const factors = new Map<number, number>();
    for (const leaf of leaves) {
      const term = this.table.find(leaf.stem);
      if (term < 0 || leaf.weight <= 0) continue;
      const factor = this.worth(leaf, statistics) / IMPACT_UNIT;
      factors.set(term, (factors.get(term) ?? 0) + factor);
    }
    return [...factors].map(([term, factor]) => ({ term, factor }));
  }

  /** Sorts what came in, forgets what went, and keeps impacts in step with the ordinary length. */
  private settle(): void {
    this.seal();
    if (this.dead.size > 0) this.bury();
    const ordinary = this.ordinaryLength;
    if (ordinary !== this.weighedFor) {
      for (const segment of this.segments) weighSegment(segment, this.lengths, ordinary);
      this.weighedFor = ordinary;
    }
    this.scan.fit(this.items.length);
  }

  private seal(): void {
    if (this.loose.count === 0) return;
    let segment = segmentOf(this.loose);
    this.loose = new Loose();
    weighSegment(segment, this.lengths, this.weighedFor || this.ordinaryLength);
    for (let last = this.segments.at(-1); last && last.texts.length < MERGE_RATIO * segment.texts.length;) {
      this.segments.pop();
      segment = merged(last, segment, () => true);
      last = this.segments.at(-1);
    }
    this.segments.push(segment);
  }

  private bury(): void {
    const alive = (text: number): boolean => !this.dead.has(text);
    this.segments = this.segments.map((segment) => {
      const { terms, starts, texts } = segment;
      let found = false;
      for (let which = 0; which < terms.length; which++) {
        for (let at = starts[which] ?? 0; at < (starts[which + 1] ?? 0); at++) {
          if (alive(texts[at]!)) continue;
          found = true;
          const term = terms[which]!;
          this.frequencies[term] = this.frequencies[term]! - 1;
        }
      }
      return found ? merged(segment, NOTHING, alive) : segment;
    });
    this.dead.clear();
  }
}

const NOTHING: Segment = segmentOf(new Loose());

function grown<T extends Float32Array | Uint32Array>(array: T, kind: new (length: number) => T): T {
  const larger = new kind(array.length * 2);
  larger.set(array);
  return larger;
}
