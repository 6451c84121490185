import type { MatchCard, MoreWanted } from '@contract/matching';
import type { Actor } from '@domain/accounts';
import { may } from '@domain/policy';
import { Injectable } from '@nestjs/common';
import { Challenge, ChallengeReading } from '@backend/challenges';
import { Clock } from '@backend/platform/clock';
import { Database } from '@backend/platform/database';
import { notFound } from '@backend/platform/http';
import { Timetable } from '@backend/platform/queue';
import { MoreLikeThis } from './more-like-this/more-like-this';
import { MatchList } from './reading/match-list';

interface Listed {
  items: MatchCard[];
  lastRound: string | null;
  nextRound: string | null;
  more: MoreWanted | null;
}

/** The matches of a challenge, for its owner. */
@Injectable()
export class Matches {
  constructor(
    private readonly db: Database,
    private readonly reading: ChallengeReading,
    private readonly list: MatchList,
    private readonly more: MoreLikeThis,
    private readonly timetable: Timetable,
    private readonly clock: Clock,
  ) {}

  /** Throws `not_found` for a challenge that is not the reader's own. */
  async ofChallenge(me: Actor, challengeId: string): Promise<Listed> {
    const challenge = await this.db.of(Challenge).findOneBy({ id: challengeId });
    if (!challenge || !may(me, 'match.list', await this.reading.subject(challenge, me))) throw notFound();
    const items = await this.list.cards(me, await this.list.ofChallenge(challengeId));
    return { items, more: await this.more.of(challenge), ...(await this.rounds()) };
  }

  private async rounds(): Promise<Pick<Listed, 'lastRound' | 'nextRound'>> {
    const [last] = await this.db.query<{ at: Date | null }>('select max(finished_at) as at from matching_round');
    const line = (await this.timetable.lines()).find(({ name }) => name === 'matching.round');
    return { lastRound: last?.at?.toISOString() ?? null, nextRound: line?.next?.toISOString() ?? null };
  }
}
