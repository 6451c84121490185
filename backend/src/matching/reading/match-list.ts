import type { MatchCard } from '@contract/matching';
import type { Actor } from '@domain/accounts';
import { berlinDay } from '@domain/calendar';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Organisations } from '@backend/accounts';
import { Challenge, ChallengeList } from '@backend/challenges';
import { Contacts, type AnsweredContact } from '@backend/contacts';
import { Offering } from '@backend/offerings';
import { Clock } from '@backend/platform/clock';
import { Database } from '@backend/platform/database';
import { visible } from '@backend/platform/visible';
import { Match } from '../match.entity';
import { SEEN_MATCHES } from '../match.visible';
import { matchCardOf } from './match.view';

/** Best first; equal points by id, so that a list never changes its order by itself. */
export const bestFirst = <T extends { readonly points: number; readonly id: string }>(matches: readonly T[]): T[] =>
  [...matches].sort((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1));

/** The group of a match is who would be asked. */
const askedIn = ({ challengeId, groupId }: Match) => ({ challengeId, askedId: groupId });

/** Which matches somebody takes part in, and how they look from their side. */
@Injectable()
export class MatchList {
  constructor(
    private readonly db: Database,
    private readonly challenges: ChallengeList,
    private readonly organisations: Organisations,
    private readonly contacts: Contacts,
    private readonly clock: Clock,
  ) {}

  /** All matches of the actor's organisation, of its challenges or as a group, best first. */
  async of(actor: Actor): Promise<Match[]> {
    return bestFirst(await this.db.of(Match).createQueryBuilder('match').where(visible(SEEN_MATCHES, actor)).getMany());
  }

  /** Matches of one challenge, best first. */
  async ofChallenge(challengeId: string): Promise<Match[]> {
    return bestFirst(await this.db.of(Match).findBy({ challengeId }));
  }

  /** What the two of each of these matches have said to each other. */
  async spoken(matches: readonly Match[]): Promise<(match: Match) => AnsweredContact | null> {
    const about = await this.contacts.about(matches.map(askedIn));
    return (match) => about(askedIn(match));
  }

  /**
   * Matches as cards from the actor's side, in the order given. Left out: what the actor takes no part in, and matches
   * whose challenge it may not see any more.
   */
  async cards(actor: Actor, matches: readonly Match[]): Promise<MatchCard[]> {
    const [challenges, groups, offerings, spoken] = await Promise.all([
      this.challenges.cards(actor, [...new Set(matches.map(({ challengeId }) => challengeId))]),
      this.organisations.briefs(matches.map(({ groupId }) => groupId)),
      this.offeringsOf(matches),
      this.spoken(matches),
    ]);
    const challengeOf = new Map(challenges.map((one) => [one.id, one]));
    const own = await this.ownChallenges(
      actor,
      challenges.map(({ id }) => id),
    );
    const today = berlinDay(this.clock.now());
    return matches.flatMap((match) => {
      const [challenge, group] = [challengeOf.get(match.challengeId), groups.get(match.groupId)];
      const side = match.groupId === actor.organisationId ? 'science' : own.has(match.challengeId) ? 'practice' : null;
      if (!challenge || !group || side === null) return [];
      const offering = offerings.get(match.offeringId ?? '') ?? null;
      const answers = spoken(match)?.answers ?? [];
      return [matchCardOf(match, { side, challenge, group, offering, answers, today })];
    });
  }

  private async ownChallenges({ organisationId }: Actor, ids: readonly string[]): Promise<ReadonlySet<string>> {
    if (organisationId === null || ids.length === 0) return new Set();
    const rows = await this.db
      .of(Challenge)
      .find({ where: { id: In([...ids]), organisationId }, select: { id: true } });
    return new Set(rows.map(({ id }) => id));
  }

  private async offeringsOf(matches: readonly Match[]): Promise<ReadonlyMap<string, Offering>> {
    const ids = matches.flatMap(({ offeringId }) => offeringId ?? []);
    if (ids.length === 0) return new Map();
    const rows = await this.db
      .of(Offering)
      .find({ where: { id: In(ids), state: 'published' }, select: { id: true, title: true, language: true } });
    return new Map(rows.map((offering) => [offering.id, offering]));
  }
}
