import type { Match as MatchAnswerShape } from '@contract/matching';
import type { Actor } from '@domain/accounts';
import { NEXT_BEST, PART, type MatchSide } from '@domain/answers';
import { Injectable } from '@nestjs/common';
import { ChallengePartners } from '@backend/challenges';
import { EvidenceItem, GroupProfile, Groups, Offering } from '@backend/offerings';
import { Database } from '@backend/platform/database';
import { notFound } from '@backend/platform/http';
import { ChallengeMaterials } from '../index/challenge-material';
import { CurrentIndex } from '../index/current-index';
import { Match, MatchOwnerView } from '../match.entity';
import { Shortlist } from '../scoring/shortlist';
import { MatchList } from './match-list';
import { explanationFor, givenAnswers } from './match.view';

type OfferingText = MatchAnswerShape['offeringText'];

/** One match with both texts, the explanation and the answers, seen from the reader's side. */
@Injectable()
export class MatchPage {
  constructor(
    private readonly db: Database,
    private readonly list: MatchList,
    private readonly partners: ChallengePartners,
    private readonly groups: Groups,
    private readonly offers: CurrentIndex,
    private readonly challenges: ChallengeMaterials,
    private readonly shortlist: Shortlist,
  ) {}

  /** Throws `not_found` for a match the reader takes no part in, or whose challenge is gone. */
  async read(me: Actor, id: string): Promise<MatchAnswerShape> {
    const match = await this.db.of(Match).findOneBy({ id });
    if (!match) throw notFound();
    const [card] = await this.list.cards(me, [match]);
    if (!card) throw notFound();
    const { side, state } = card;
    const [challengeText, offeringText, spoken, own, neighbours] = await Promise.all([
      this.partners.answersFor(match.challengeId, me),
      this.offeringText(match, card.group.name),
      this.list.spoken([match]),
      PART[side].ownsChallenge ? this.db.of(MatchOwnerView).findOneBy({ matchId: id }) : null,
      this.neighbours(me, match, side),
    ]);
    const refused = state === 'declined' || state === 'passed_on' || state === 'lapsed';
    return {
      ...card,
      explanation: explanationFor(match, side),
      challengeText,
      offeringText,
      answers: givenAnswers(spoken(match)?.answers ?? []),
      conversationId: spoken(match)?.contact.conversationId ?? null,
      withPartnerText: own && { points: Math.round(own.points * 10) / 10, strength: own.strength },
      neighbours,
      nextBest: PART[side].ownsChallenge && refused ? await this.nextBest(match.challengeId) : [],
    };
  }

  /** The text that answers best: an offering, a piece of evidence, or what the group says of itself. */
  private async offeringText({ itemId, offeringId, groupId }: Match, groupName: string): Promise<OfferingText> {
    const offering =
      offeringId === null ? null : await this.db.of(Offering).findOneBy({ id: offeringId, state: 'published' });
    if (offering) return { title: offering.title, text: offering.text, language: offering.language };
    const item = await this.db.of(EvidenceItem).findOneBy({ id: itemId, groupId });
    if (item) return { title: item.title, text: item.text, language: item.language };
    const profile = await this.db.of(GroupProfile).findOneBy({ groupId });
    return { title: groupName, text: profile?.text ?? '', language: 'de' };
  }

  private async neighbours(me: Actor, match: Match, side: MatchSide): Promise<MatchAnswerShape['neighbours']> {
    const all = PART[side].ownsChallenge ? await this.list.ofChallenge(match.challengeId) : await this.list.of(me);
    const at = all.findIndex(({ id }) => id === match.id);
    return { position: at + 1, of: all.length, previous: all[at - 1]?.id ?? null, next: all[at + 1]?.id ?? null };
  }

  /** Groups that come next for a challenge and still take requests. */
  private async nextBest(challengeId: string): Promise<MatchAnswerShape['nextBest']> {
    const [challenge] = await this.challenges.read([challengeId]);
    if (!challenge) return [];
    const offers = await this.offers.refresh();
    const taken = new Set((await this.list.ofChallenge(challengeId)).map(({ groupId }) => groupId));
    const bids = await this.shortlist.bids(offers, challenge, 'now', (group) => !taken.has(group));
    const free = new Set(await this.groups.withPlace(bids.map(({ group }) => group.id)));
    return (
      bids
        // Whoever has just been turned down is not to be turned down again.
        .filter(({ group, strength }) => strength !== 'weak' && free.has(group.id))
        .slice(0, NEXT_BEST)
        .map(({ group: { id, brief } }) => ({ groupId: id, name: brief.name, institutionName: brief.parentName }))
    );
  }
}
