import {
  DEFAULT_CALIBRATION,
  groupFacts,
  Index,
  offeringFacts,
  pointOf,
  withoutCopies,
  type Calibration,
  type OfferedFacts,
  type OfferingFacts,
  type Statistics,
} from '@domain/matching';
import { VectorTable, type Baseline } from '@domain/semantics';
import { offeredText, type Lexicon } from '@domain/text';
import type { OrganisationBrief } from '@backend/accounts';
import type { GroupMaterial } from './group-material';

/** What is kept in memory of a group besides its terms; texts are read again when an explanation quotes them. */
export interface KnownGroup {
  readonly id: string;
  readonly revision: number;
  readonly brief: OrganisationBrief;
  /** Offering of each item; the group's own text and free evidence have none. */
  readonly offeringOf: ReadonlyMap<string, string | null>;
  readonly offerings: ReadonlyMap<string, OfferingFacts>;
  readonly facts: OfferedFacts;
  /** Topics it has said are not its field. */
  readonly notTopics: ReadonlySet<string>;
}

/** A group without what follows from the rest. */
export type BareGroup = Omit<KnownGroup, 'facts'>;

const known = (bare: BareGroup): KnownGroup => ({
  ...bare,
  facts: groupFacts([...bare.offerings.values()], pointOf(bare.brief)),
});

/** What an offering of a group says, or where it is none of its offerings, what the group says with all of them. */
export function offeredBy({ brief, offerings, facts }: KnownGroup, offeringId: string | null): OfferedFacts {
  const offering = offeringId === null ? undefined : offerings.get(offeringId);
  return offering ? offeringFacts(offering, pointOf(brief)) : facts;
}

/** Everything groups offer, in memory, read with one lexicon. What it answers does not depend on the order of learning. */
export class OfferIndex {
  private readonly groups = new Map<string, KnownGroup>();
  /** Revision of each group at which its vectors were taken in. */
  private readonly embedded = new Map<string, number>();
  private frozen: Statistics | null = null;

  constructor(
    readonly lexicon: Lexicon,
    readonly index = new Index(),
    groups: readonly BareGroup[] = [],
    /** From which fit on a match is strong or possible, and below which nothing is proposed. */
    readonly calibration: Calibration = DEFAULT_CALIBRATION,
    /** What similarities are compared with; null: there are none. */
    readonly baseline: Baseline | null = null,
    /** What texts mean, as far as that is known. */
    readonly vectors = new VectorTable(),
  ) {
    for (const group of groups) this.groups.set(group.id, known(group));
  }

  learn({ id, revision, brief, items, offerings, notTopics }: GroupMaterial): void {
    this.forget(id);
    // Who says a thing six times has said it once.
    const told = withoutCopies(
      items.map((item) => ({ ...item, analysed: offeredText(item.writing, this.lexicon, item.language) })),
    );
    for (const { id: item, analysed } of told) this.index.add({ id: item, group: id }, analysed);
    const offeringOf = new Map(told.map((item) => [item.id, item.offeringId]));
    this.groups.set(id, known({ id, revision, brief, offeringOf, offerings, notTopics }));
  }

  forget(id: string): void {
    for (const item of this.groups.get(id)?.offeringOf.keys() ?? []) {
      this.index.remove(item);
      this.vectors.remove(item);
    }
    this.embedded.delete(id);
    this.groups.delete(id);
    this.frozen = null;
  }

  /** Takes in what texts of a group mean; of texts it does not know, and of another revision, it takes nothing. */
  embed(id: string, revision: number, vectors: Iterable<readonly [id: string, vector: Int8Array]>): void {
    const group = this.groups.get(id);
    if (group?.revision !== revision) return;
    for (const [item, vector] of vectors) {
      if (group.offeringOf.has(item)) this.vectors.add({ id: item, group: id }, vector);
    }
    this.embedded.set(id, revision);
  }

  /** Whether what texts of a group mean at this revision is to be taken in yet. */
  lacksVectors(id: string, revision: number): boolean {
    return this.groups.get(id)?.revision === revision && this.embedded.get(id) !== revision;
  }

  group(id: string): KnownGroup | undefined {
    return this.groups.get(id);
  }

  /** Ids of all known groups, in order. */
  get groupIds(): readonly string[] {
    return [...this.groups.keys()].sort();
  }

  /** How often terms occur now; kept until a group is learned or forgotten. */
  statistics(): Statistics {
    this.frozen ??= this.index.statistics();
    return this.frozen;
  }
}
