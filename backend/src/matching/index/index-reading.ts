import type { Calibration, Index } from '@domain/matching';
import { VectorTable, type Baseline } from '@domain/semantics';
import { analyse, ChallengeCounting, Lexicon, WordCounting, type LexiconData } from '@domain/text';
import { Injectable } from '@nestjs/common';
import { setImmediate } from 'node:timers/promises';
import { Database } from '@backend/platform/database';
import { Baselines, Model } from '@backend/semantics';
import { ShippedWords } from '@backend/text';
import { Calibrations } from '../feedback/calibrations';
import { ChallengeMaterials } from './challenge-material';
import { GroupMaterials } from './group-material';
import { OfferIndex, type BareGroup } from './offer-index';

/** What the texts of the platform teach about words: counts only. */
export type Learned = Pick<LexiconData, 'words' | 'challenges'> & {
  /** What answers have taught about fits, as it stood when the words were learned. */
  readonly calibration: Calibration;
  /** What similarities are compared with; absent or null: there are none. */
  readonly baseline?: Baseline | null;
};

/** Groups and challenges read in one go. */
const BATCH = 200;
/**
 * More texts teach nothing new about how often words occur. Those with the first ids are taken, which are made by
 * chance: equal rows teach equal counts.
 */
const LEARNED_FROM = 20_000;

/** Reads the index from the rows. */
@Injectable()
export class IndexReading {
  constructor(
    private readonly db: Database,
    private readonly groups: GroupMaterials,
    private readonly challenges: ChallengeMaterials,
    private readonly calibrations: Calibrations,
    private readonly baselines: Baselines,
    private readonly model: Model,
    private readonly shipped: ShippedWords,
    private readonly plain: Lexicon,
  ) {}

  /** The shipped lexicon, or one with these counts in place of its own. */
  lexicon(learned?: Pick<LexiconData, 'words' | 'challenges'>): Lexicon {
    if (!learned) return this.plain;
    const { words, challenges } = learned;
    return new Lexicon({ ...this.shipped.data, words, challenges });
  }

  /** An index to be filled, with what has been learned and kept of one, if anything. */
  opened(learned?: Learned, index?: Index, groups: readonly BareGroup[] = []): OfferIndex {
    const baseline = learned?.baseline ?? this.model.baseline;
    const vectors = new VectorTable(this.model.shelf);
    return new OfferIndex(this.lexicon(learned), index, groups, learned?.calibration, baseline, vectors);
  }

  /** Learns words from the texts that are open, then reads all groups with them. */
  async learn(): Promise<{ readonly learned: Learned; readonly offers: OfferIndex }> {
    const words = await this.words();
    const challenges = await this.rarity(this.lexicon({ words, challenges: this.shipped.data.challenges }));
    const calibration = await this.calibrations.newest();
    const baseline = await this.baselines.learn();
    const learned = { words, challenges, calibration, baseline };
    const offers = this.opened(learned);
    await this.catchUp(offers);
    return { learned, offers };
  }

  /** Brings an index up to date with the rows: only groups whose revision has moved are read. */
  async catchUp(offers: OfferIndex): Promise<void> {
    const now = await this.groups.revisions();
    for (const id of offers.groupIds) if (!now.has(id)) offers.forget(id);
    const moved = [...now].filter(([id, revision]) => offers.group(id)?.revision !== revision).map(([id]) => id);
    for await (const material of this.oneByOne(moved.sort(), (ids) => this.groups.read(ids))) offers.learn(material);
  }

  private async words(): Promise<string> {
    const counting = new WordCounting();
    const groupIds = [...(await this.groups.revisions()).keys()].sort().slice(0, LEARNED_FROM);
    for await (const { items } of this.oneByOne(groupIds, (ids) => this.groups.read(ids))) {
      for (const { writing, language } of items) counting.read(writing, language);
    }
    for await (const { open, language } of this.someChallenges()) counting.read(open, language);
    return counting.with(this.shipped.data.words);
  }

  private async rarity(lexicon: Lexicon): Promise<LexiconData['challenges']> {
    const counting = new ChallengeCounting();
    for await (const { open, language } of this.someChallenges()) {
      counting.read(analyse(open, lexicon, language));
    }
    return counting.with(this.shipped.data.challenges);
  }

  private async *someChallenges() {
    const rows = await this.db.query<{ id: string }>(
      `select id from challenge where state = 'published' order by id limit $1`,
      [LEARNED_FROM],
    );
    const ids = rows.map(({ id }) => id);
    yield* this.oneByOne(ids, (batch) => this.challenges.read(batch));
  }

  /**
   * Reads in batches and gives one after the other. In between this process does what else it is asked for: thousands of
   * texts in one go would keep visitors waiting for seconds, and connections from being made in time.
   */
  private async *oneByOne<T>(ids: readonly string[], read: (batch: readonly string[]) => Promise<readonly T[]>) {
    for (let at = 0; at < ids.length; at += BATCH) {
      for (const one of await read(ids.slice(at, at + BATCH))) {
        yield one;
        await setImmediate();
      }
    }
  }
}
