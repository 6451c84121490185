import type { Received } from '@contract';
import type { matchingApi } from '@contract/matching';
import { asksForProven, pointOf } from '@domain/matching';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Offering, OfferingReading } from '@backend/offerings';
import { Clock } from '@backend/platform/clock';
import { Config } from '@backend/platform/config';
import { Database } from '@backend/platform/database';
import { ReferenceData } from '@backend/reference';
import { ask, bidsFor } from './index/candidates';
import { CurrentIndex } from './index/current-index';
import type { OfferIndex } from './index/offer-index';
import { topicParentsOf } from './index/topic-parents';
import { Shortlist } from './scoring/shortlist';
import { Similarities } from './similarity/similarities';

const HELPERS = 5;
/** Of each institution at most so many, so that the first look is not one university. */
const PER_INSTITUTION = 2;
/** The index of a process may be so old before it is refreshed for a preview. */
const FRESH_MS = 15_000;

/** Who could help with a text. The text stays in memory for the length of the request and is nowhere written. */
@Injectable()
export class Preview {
  private refreshedAt = 0;

  constructor(
    private readonly offers: CurrentIndex,
    private readonly shortlist: Shortlist,
    private readonly similarities: Similarities,
    private readonly offerings: OfferingReading,
    private readonly reference: ReferenceData,
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  async answer({ text, plz }: Received<(typeof matchingApi)['POST /preview']>) {
    const at = this.clock.now().toISOString();
    if (!this.config.preview || text === '') return { helpers: [], at };
    const offers = await this.refresh();
    const place = this.reference.place(plz ?? null);
    const facts = {
      topics: this.reference.suggestTopics(text),
      sector: this.reference.suggestSector(text),
      formats: [],
      place: place ? pointOf(place) : null,
      proven: asksForProven(text),
    };
    const query = ask(offers, { text });
    const meaning = await this.similarities.typed(offers, text);
    const all = bidsFor(offers, query, facts, topicParentsOf(this.reference), meaning);
    const budgets = await this.offerings.budgets(all.map(({ group }) => group.id));
    const seen = new Map<string, number>();
    const bids = all
      // Who is full says when a place is free again; who takes no requests at all cannot help.
      .filter(({ group }) => budgets.get(group.id)?.perQuarter !== 0)
      .filter(({ group: { id, brief } }) => {
        const institution = brief.parentId ?? id;
        seen.set(institution, (seen.get(institution) ?? 0) + 1);
        return (seen.get(institution) ?? 0) <= PER_INSTITUTION;
      })
      .slice(0, HELPERS);
    const [titles, explanations] = await Promise.all([
      this.titles(bids.flatMap(({ offeringId }) => offeringId ?? [])),
      this.shortlist.explanations(offers, query, { changesWork: null }, bids, null),
    ]);
    const helpers = bids.map(({ group, strength, offeringId, features }, n) => {
      const budget = budgets.get(group.id);
      return {
        groupId: group.id,
        name: group.brief.name,
        institutionName: group.brief.parentName,
        place: group.brief.place,
        km: features.km,
        offeringId: titles.has(offeringId ?? '') ? offeringId : null,
        offeringTitle: titles.get(offeringId ?? '') ?? null,
        strength,
        because: [...(explanations[n]?.because ?? [])],
        free: budget?.free ?? 0,
        freeAgain: budget?.freeAgain ?? null,
      };
    });
    return { helpers, at };
  }

  /** Typing asks often; the tables are asked for changes only now and then. */
  private async refresh(): Promise<OfferIndex> {
    const now = performance.now();
    const known = this.offers.now;
    if (known && this.refreshedAt !== 0 && now - this.refreshedAt < FRESH_MS) return known;
    const offers = await this.offers.refresh();
    this.refreshedAt = now;
    return offers;
  }

  private async titles(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await this.db
      .of(Offering)
      .find({ where: { id: In([...ids]), state: 'published' }, select: { id: true, title: true } });
    return new Map(rows.map(({ id, title }) => [id, title]));
  }
}
