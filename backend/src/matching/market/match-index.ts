import { analyse, Index, Lexicon, type Statistics } from '@domain/matching';
import type { OfferedFacts } from '@domain/matching';
import { Injectable } from '@nestjs/common';
import type { OrganisationBrief } from '@backend/accounts';
import { groupFacts, offeringFacts, pointOf } from './facts';
import { GroupMaterials, type GroupMaterial } from './group-material';

/** What is kept in memory of a group besides its terms; texts are read again when an explanation quotes them. */
export interface KnownGroup {
  readonly id: string;
  readonly revision: number;
  readonly brief: OrganisationBrief;
  /** Offering of each item; the group's own text and free evidence have none. */
  readonly offeringOf: ReadonlyMap<string, string | null>;
  readonly facts: OfferedFacts;
  readonly factsOf: ReadonlyMap<string, OfferedFacts>;
}

/** Groups read in one go. */
const BATCH = 200;

/**
 * Everything groups offer, as an index in the memory of this process. Built from the tables on first use; afterwards
 * each refresh reads only groups whose revision has moved. Any number of processes hold the same index.
 */
@Injectable()
export class MatchIndex {
  readonly index = new Index();
  private readonly groups = new Map<string, KnownGroup>();
  private refreshing: Promise<number> | null = null;
  private frozen: Statistics | null = null;

  constructor(
    private readonly materials: GroupMaterials,
    readonly lexicon: Lexicon,
  ) {}

  /** Brings the index up to date and resolves to how many groups were read; calls at the same time share one run. */
  refresh(): Promise<number> {
    this.refreshing ??= this.catchUp().finally(() => (this.refreshing = null));
    return this.refreshing;
  }

  private async catchUp(): Promise<number> {
    const now = await this.materials.revisions();
    for (const id of [...this.groups.keys()]) if (!now.has(id)) this.forget(id);
    const moved = [...now].filter(([id, revision]) => this.groups.get(id)?.revision !== revision).map(([id]) => id);
    moved.sort();
    for (let at = 0; at < moved.length; at += BATCH) {
      for (const material of await this.materials.read(moved.slice(at, at + BATCH))) this.learn(material);
    }
    return moved.length;
  }

  private learn({ id, revision, brief, items, offerings }: GroupMaterial): void {
    this.forget(id);
    for (const { id: item, writing, language } of items) {
      this.index.add({ id: item, group: id }, analyse(writing, this.lexicon, language));
    }
    const place = pointOf(brief);
    this.groups.set(id, {
      id,
      revision,
      brief,
      offeringOf: new Map(items.map((item) => [item.id, item.offeringId])),
      facts: groupFacts([...offerings.values()], place),
      factsOf: new Map([...offerings].map(([offering, facts]) => [offering, offeringFacts(facts, place)])),
    });
  }

  private forget(id: string): void {
    for (const item of this.groups.get(id)?.offeringOf.keys() ?? []) this.index.remove(item);
    this.groups.delete(id);
    this.frozen = null;
  }

  group(id: string): KnownGroup | undefined {
    return this.groups.get(id);
  }

  /** Ids of all known groups, in order. */
  get groupIds(): readonly string[] {
    return [...this.groups.keys()].sort();
  }

  /** How often terms occur now; kept until the next refresh brings something new. */
  statistics(): Statistics {
    this.frozen ??= this.index.statistics();
    return this.frozen;
  }
}
