import { explain, type Query, type Reason, type TopicParents } from '@domain/matching';
import { offeredText } from '@domain/text';
import { Injectable } from '@nestjs/common';
import { Ids } from '@backend/platform/ids';
import { ReferenceData } from '@backend/reference';
import { ask, bidsFor, type Bid, type Within } from '../index/candidates';
import type { ChallengeMaterial } from '../index/challenge-material';
import { GroupMaterials } from '../index/group-material';
import type { OfferIndex } from '../index/offer-index';
import { topicParentsOf } from '../index/topic-parents';
import { Similarities, type Asked } from '../similarity/similarities';
import type { Proposal } from './proposal';

/** Items of a group that an explanation looks at; further ones carry next to nothing. */
const EXPLAINED_ITEMS = 5;

/** A group that was a better match but has no place free. */
export interface BetterWithoutPlace {
  readonly groupId: string;
  /** 0 to 100. */
  readonly points: number;
  /** First day on which it is free again, if known. */
  readonly freeFrom: string | null;
}

/** A challenge as a question, by its open text unless told otherwise. */
const asking = (offers: OfferIndex, { open, language, besides }: ChallengeMaterial, writing = open): Query =>
  ask(offers, writing, language, besides);

/** Bids of challenges in an index, and what is written about the pairs that were chosen. */
@Injectable()
export class Shortlist {
  private readonly parents: TopicParents;

  constructor(
    private readonly groups: GroupMaterials,
    private readonly ids: Ids,
    private readonly similarities: Similarities,
    reference: ReferenceData,
  ) {
    this.parents = topicParentsOf(reference);
  }

  /** Groups a challenge bids for, best first, by open text only. */
  async bids(offers: OfferIndex, challenge: ChallengeMaterial, asked: Asked, within?: Within): Promise<Bid[]> {
    return this.best(offers, challenge, asking(offers, challenge), asked, within);
  }

  private async best(
    offers: OfferIndex,
    challenge: ChallengeMaterial,
    query: Query,
    asked: Asked,
    within?: Within,
  ): Promise<Bid[]> {
    const meaning = await this.similarities.meaning(offers, challenge, asked);
    return bidsFor(offers, query, challenge.facts, this.parents, meaning, within);
  }

  /** The proposals for one challenge: these groups in this order. */
  async proposals(
    offers: OfferIndex,
    challenge: ChallengeMaterial,
    groupIds: readonly string[],
    better: BetterWithoutPlace | null,
    asked: Asked,
  ): Promise<Proposal[]> {
    if (groupIds.length === 0) return [];
    const query = asking(offers, challenge);
    const bids = await this.best(offers, challenge, query, asked, groupIds);
    const order = new Map(groupIds.map((id, at) => [id, at]));
    bids.sort((a, b) => (order.get(a.group.id) ?? 0) - (order.get(b.group.id) ?? 0));
    const whole =
      challenge.whole &&
      // The meaning is that of the public text alone here, too, so that only the words make a difference.
      (await this.best(offers, challenge, asking(offers, challenge, challenge.whole), asked, groupIds));
    const explained = await this.explanations(offers, query, challenge, bids, better);
    const told = bids.flatMap((bid, at) => {
      const explanation = explained[at];
      return explanation ? [{ ...bid, explanation }] : [];
    });
    return told.map((bid, at): Proposal => {
      const { explanation, group, offeringId, strength, fit, points, score, parts, features } = bid;
      const owners = whole?.find((one) => one.group.id === group.id);
      return {
        challengeId: challenge.id,
        groupId: group.id,
        matchId: this.ids.next(),
        content: {
          offeringId,
          itemId: score.items[0]?.id ?? group.id,
          strength,
          points,
          fit,
          parts,
          explanation,
          km: features.km,
          position: at + 1,
          whole: owners ? { points: owners.points, strength: owners.strength } : null,
        },
      };
    });
  }

  /** Why each bid for a challenge with this question is one; reads the texts that answer it again. */
  async explanations(
    offers: OfferIndex,
    query: Query,
    { changesWork }: Pick<ChallengeMaterial, 'changesWork'>,
    bids: readonly Bid[],
    better: BetterWithoutPlace | null,
  ) {
    const explained = bids.map(({ score }) => score.items.slice(0, EXPLAINED_ITEMS).map(({ id }) => id));
    const items = await this.groups.items(explained.flat());
    // Said once, beside the first of those than which it really is better.
    const beside = better === null ? undefined : bids.find(({ points }) => points < better.points);
    return bids.map((bid, at) => {
      const { features } = bid;
      const found = (explained[at] ?? []).flatMap((id) => {
        const item = items.get(id);
        return item ? [offeredText(item.writing, offers.lexicon, item.language)] : [];
      });
      const against = bid === beside && better !== null ? [betterReason(offers, better)] : [];
      const unknown: Reason[] = changesWork === 'unknown' ? [{ code: 'work_effect_open' }] : [];
      return explain({
        query,
        items: found,
        index: offers.index,
        lexicon: offers.lexicon,
        statistics: offers.statistics(),
        features,
        reasons: { against, unknown },
      });
    });
  }
}

const betterReason = (offers: OfferIndex, { groupId, freeFrom }: BetterWithoutPlace): Reason => ({
  code: 'better_without_place',
  groupName: offers.group(groupId)?.brief.name ?? '',
  freeFrom,
});
