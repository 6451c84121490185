import { explain, type Explanation, type Query, type Reason, type TopicParents } from '@domain/matching';
import { analyse } from '@domain/text';
import { Injectable } from '@nestjs/common';
import { Ids } from '@backend/platform/ids';
import { ReferenceData } from '@backend/reference';
import { ask, bestOf, candidatesFor, type Bid, type Within } from '../market/bidding';
import type { ChallengeMaterial } from '../market/challenge-material';
import { GroupMaterials } from '../market/group-material';
import type { Market } from '../market/market';
import { topicParentsOf } from '../market/topic-parents';
import { SecondOpinions, type Asked } from '../second/second-opinions';
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

/** From this share on, one word alone carries a match, and such a match is an accident more often than help. */
const ONE_WORD = 0.8;

/**
 * Whether a match rests on a single word of the challenge, or on none that the group may see: what was learned from
 * others is shown to the owner alone.
 */
export function restsOnOneWord({ bridges }: Explanation): boolean {
  if (bridges.length > 0 && bridges.every(({ via }) => via === 'learned')) return true;
  const shares = new Map<string, number>();
  for (const { challengeTerm, share } of bridges) {
    const word = challengeTerm.toLowerCase();
    shares.set(word, (shares.get(word) ?? 0) + share);
  }
  return Math.max(0, ...shares.values()) >= ONE_WORD;
}

/** A challenge as a question, by its open text unless told otherwise. */
const asking = (market: Market, { open, language, besides }: ChallengeMaterial, writing = open): Query =>
  ask(market, writing, language, besides);

/** Bids of challenges in a market, and what is written about the pairs that were chosen. */
@Injectable()
export class Shortlist {
  private readonly parents: TopicParents;

  constructor(
    private readonly groups: GroupMaterials,
    private readonly ids: Ids,
    private readonly second: SecondOpinions,
    reference: ReferenceData,
  ) {
    this.parents = topicParentsOf(reference);
  }

  /** Groups a challenge bids for, best first, by open text only. */
  async bids(market: Market, challenge: ChallengeMaterial, asked: Asked, within?: Within): Promise<Bid[]> {
    return this.best(market, challenge, asking(market, challenge), asked, within);
  }

  private async best(
    market: Market,
    challenge: ChallengeMaterial,
    query: Query,
    asked: Asked,
    within?: Within,
  ): Promise<Bid[]> {
    const candidates = candidatesFor(market, query, challenge.facts, this.parents, within);
    return bestOf(await this.second.heard(market, challenge, candidates, asked));
  }

  /** The proposals for one challenge: these groups in this order, without those that only one word speaks for. */
  async proposals(
    market: Market,
    challenge: ChallengeMaterial,
    groupIds: readonly string[],
    better: BetterWithoutPlace | null,
    asked: Asked,
  ): Promise<Proposal[]> {
    if (groupIds.length === 0) return [];
    const query = asking(market, challenge);
    const bids = await this.best(market, challenge, query, asked, groupIds);
    const order = new Map(groupIds.map((id, at) => [id, at]));
    bids.sort((a, b) => (order.get(a.group.id) ?? 0) - (order.get(b.group.id) ?? 0));
    const whole =
      challenge.whole &&
      // The second opinion is on the public text alone here, too, so that only the words make a difference.
      (await this.best(market, challenge, asking(market, challenge, challenge.whole), asked, groupIds));
    const explained = await this.explanations(market, query, challenge, bids, better);
    const telling = bids.flatMap((bid, at) => {
      const explanation = explained[at];
      return explanation && !restsOnOneWord(explanation) ? [{ ...bid, explanation }] : [];
    });
    return telling.map((bid, at): Proposal => {
      const { explanation, group, offeringId, strength, points, score, parts, features } = bid;
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
          coverage: Math.min(1, score.best),
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
    market: Market,
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
        return item ? [analyse(item.writing, market.lexicon, item.language)] : [];
      });
      const against = bid === beside && better !== null ? [betterReason(market, better)] : [];
      const unknown: Reason[] = changesWork === 'unknown' ? [{ code: 'work_effect_open' }] : [];
      return explain({
        query,
        items: found,
        index: market.index,
        lexicon: market.lexicon,
        statistics: market.statistics(),
        features,
        reasons: { against, unknown },
      });
    });
  }
}

const betterReason = (market: Market, { groupId, freeFrom }: BetterWithoutPlace): Reason => ({
  code: 'better_without_place',
  groupName: market.group(groupId)?.brief.name ?? '',
  freeFrom,
});
