import { Index, queryOf, ranked } from '@domain/matching';
import { VectorTable } from '@domain/semantics';
import { analyse, type Lexicon } from '@domain/text';
import { Injectable } from '@nestjs/common';
import { ChallengeMaterials, Similarities, type GroupMaterial, type OfferIndex } from '@backend/matching';
import { Database } from '@backend/platform/database';
import type { Revised } from './changed-rows';

/** Challenges read at once, and how many an item may call. */
const BATCH = 500;
const CALLED = 50;

/**
 * The published challenges by their open text, for asking which of them a changed group could help. Built when a group
 * changes for the first time; afterwards only challenges that have moved are read, and all of them when words are
 * learned anew.
 */
@Injectable()
export class ChallengeIndex {
  private index = new Index();
  private meanings = new VectorTable();
  private readonly known = new Map<string, number>();
  private lexicon: Lexicon | null = null;

  constructor(
    private readonly db: Database,
    private readonly challenges: ChallengeMaterials,
    private readonly similarities: Similarities,
  ) {}

  /** Challenges that these groups could help. */
  async calledBy(groups: readonly GroupMaterial[], offers: OfferIndex): Promise<ReadonlySet<string>> {
    const called = new Set<string>();
    if (groups.length === 0) return called;
    const { lexicon, vectors } = offers;
    await this.refresh(offers);
    for (const { id: item, writing, language } of groups.flatMap(({ items }) => items)) {
      const query = queryOf(analyse(writing, lexicon, language), lexicon);
      for (const { id } of ranked(this.index, query, { limit: CALLED })) called.add(id);
      const vector = vectors.vector(item);
      for (const { id } of vector ? this.meanings.nearest(vector, CALLED) : []) called.add(id);
    }
    return called;
  }

  private async refresh(offers: OfferIndex): Promise<void> {
    const { lexicon } = offers;
    if (lexicon !== this.lexicon) {
      this.index = new Index();
      this.meanings = new VectorTable();
      this.known.clear();
      this.lexicon = lexicon;
    }
    const now = await this.db.query<Revised>(
      `select id, revision from challenge where state = 'published' order by id`,
    );
    const there = new Set(now.map(({ id }) => id));
    for (const id of [...this.known.keys()]) if (!there.has(id)) this.forget(id);
    const moved = now.filter(({ id, revision }) => this.known.get(id) !== revision);
    for (let at = 0; at < moved.length; at += BATCH) {
      const ids = moved.slice(at, at + BATCH).map(({ id }) => id);
      for (const { id, revision, open, language, besides } of await this.challenges.read(ids)) {
        // What is looked for besides may be called for, too.
        const wanted = besides.learned.filter(({ stem }) => !besides.without.has(stem)).map(({ word }) => word);
        const text = [open.text, ...wanted].join('.\n');
        this.index.add({ id, group: id }, analyse({ ...open, text }, lexicon, language));
        const meaning = await this.similarities.meaning(offers, { id, revision }, 'now');
        if (meaning) this.meanings.add({ id, group: id }, meaning.vector);
        this.known.set(id, revision);
      }
    }
  }

  private forget(id: string): void {
    this.index.remove(id);
    this.meanings.remove(id);
    this.known.delete(id);
  }
}
