import { proposalPlaces, type Offerer } from '@domain/rounds';
import { Injectable } from '@nestjs/common';
import type { OfferIndex } from '@backend/matching';
import { OfferingReading } from '@backend/offerings';

/** Groups whose budgets are read at once. */
const BATCH = 2000;

/** What groups bring into a round, ids in ascending order, and when full ones take requests again. */
export interface FreePlaces {
  readonly offerers: readonly Offerer[];
  readonly freeAgain: ReadonlyMap<string, string | null>;
}

/** How many more proposals groups take. */
@Injectable()
export class FreePlacesReading {
  constructor(private readonly offerings: OfferingReading) {}

  /** `held`: places that open matches outside of this run hold. */
  async read(offers: OfferIndex, groupIds: Iterable<string>, held: ReadonlyMap<string, number>): Promise<FreePlaces> {
    const ids = [...new Set(groupIds)].sort();
    const offerers: Offerer[] = [];
    const freeAgain = new Map<string, string | null>();
    for (let at = 0; at < ids.length; at += BATCH) {
      const batch = ids.slice(at, at + BATCH);
      const budgets = await this.offerings.budgets(batch);
      for (const id of batch) {
        const [group, budget] = [offers.group(id), budgets.get(id)];
        const places = group && budget ? proposalPlaces(budget, group.brief.claimed) - (held.get(id) ?? 0) : 0;
        offerers.push({ id, capacity: Math.max(0, places), organisation: group?.brief.parentId ?? null });
        freeAgain.set(id, budget?.freeAgain ?? null);
      }
    }
    return { offerers, freeAgain };
  }
}
