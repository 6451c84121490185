import type { Received } from '@contract';
import type { answersApi } from '@contract/answers';
import type { Actor } from '@domain/accounts';
import { makesRule, otherSide, refusalToGive, refusalToWithdraw, takesPlace, type MatchSide } from '@domain/answers';
import { berlinDay, berlinInstant } from '@domain/calendar';
import { budgetOn, DEFAULT_ATTENTION } from '@domain/offerings';
import { may } from '@domain/policy';
import { Injectable } from '@nestjs/common';
import { Organisations } from '@backend/accounts';
import { ChallengePartners } from '@backend/challenges';
import { Conversations } from '@backend/conversations';
import { Declines, Match, MatchAnswer, MoreLikeThis } from '@backend/matching';
import { Groups } from '@backend/offerings';
import { Clock } from '@backend/platform/clock';
import { Database, type Tx } from '@backend/platform/database';
import { notFound, Problem } from '@backend/platform/http';
import { AnswerMails } from './answer-mails';
import { loadPair, sideOf, type Pair } from './pair';

export type AnswerInput = Received<(typeof answersApi)['POST /matches/:id/answer']>;

/** Passing on sends mail to addresses somebody types; more than this in a day is no passing on. */
const PASSED_ON_PER_DAY = 10;

/** Answers to matches: given, taken back, and what follows from them in the same transaction. */
@Injectable()
export class Answers {
  constructor(
    private readonly db: Database,
    private readonly organisations: Organisations,
    private readonly groups: Groups,
    private readonly partners: ChallengePartners,
    private readonly conversations: Conversations,
    private readonly mails: AnswerMails,
    private readonly declines: Declines,
    private readonly more: MoreLikeThis,
    private readonly clock: Clock,
  ) {}

  /**
   * Gives an answer. Throws `not_found` for outsiders, `match.not_open`, `match.already_answered`,
   * `match.no_place_free`, and `answer.*` for what is missing.
   */
  async give(me: Actor, { id, ...wanted }: AnswerInput): Promise<void> {
    await this.db.transaction(async (tx) => {
      const { pair, side } = await this.mine(tx, me, id);
      const now = this.clock.now();
      const today = berlinDay(now);
      const { groupId } = pair.match;
      const asks = takesPlace(side, wanted.kind, pair.answers);
      // Only somebody who wants a place waits for the others who want one.
      const budget = asks ? await this.groups.lockBudget(tx, groupId, today) : budgetOn(today, DEFAULT_ATTENTION, []);
      const refusal = refusalToGive(side, wanted, { ...pair, groupId }, budget, today);
      if (refusal !== null) throw new Problem(refusal);
      await tx.upsert(
        MatchAnswer,
        {
          matchId: id,
          side,
          kind: wanted.kind,
          reason: wanted.kind === 'declined' ? (wanted.reason ?? null) : null,
          sentence: wanted.sentence || null,
          until: wanted.kind === 'later' ? (wanted.until ?? null) : null,
          passedTo: wanted.kind === 'passed_on' ? await this.passedTo(tx, me, wanted) : null,
          personId: me.personId,
          at: now,
          ruleLifted: false,
        },
        ['matchId', 'side'],
      );
      if (asks) await this.groups.takePlace(tx, groupId, id, today);
      if (side === 'science' && makesRule(wanted.reason)) await this.declines.changed(tx, groupId);
      if (side === 'practice' && wanted.kind === 'interested') await this.more.accepted(tx, pair.match);
      await this.follow(tx, id, side, wanted);
    });
  }

  /** Takes my answer back. Throws `not_found` and `answer.not_withdrawable`. */
  async withdraw(me: Actor, id: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const { pair, side } = await this.mine(tx, me, id);
      const refusal = refusalToWithdraw(side, { ...pair, groupId: pair.match.groupId }, berlinDay(this.clock.now()));
      if (refusal !== null) throw new Problem(refusal);
      const declined = pair.given.find((row) => row.side === side)?.reason;
      await tx.delete(MatchAnswer, { matchId: id, side });
      if (side === 'science' && makesRule(declined)) await this.declines.changed(tx, pair.match.groupId);
      if (side === 'practice') {
        await this.groups.freePlace(tx, id);
        await this.more.takenBack(tx, pair.match);
      }
      await this.countInterested(tx, pair.challenge.id);
    });
  }

  private async mine(tx: Tx, me: Actor, id: string): Promise<{ pair: Pair; side: MatchSide }> {
    const pair = await loadPair(tx, id, true);
    const side = pair && sideOf(pair, me);
    if (!pair || !side || !may(me, 'match.answer', { relations: ['part'] })) throw notFound();
    return { pair, side };
  }

  /** What an answer leads to: a conversation, or a mail to the other side. */
  private async follow(tx: Tx, id: string, side: MatchSide, wanted: Omit<AnswerInput, 'id'>): Promise<void> {
    const pair = await loadPair(tx, id, false);
    if (!pair) return;
    const { match, challenge, given, answers } = pair;
    const other = otherSide(side);
    const otherAsked = answers[other]?.kind === 'interested';
    await this.countInterested(tx, challenge.id);
    if (wanted.kind === 'interested' && otherAsked) {
      const of = (side: MatchSide) =>
        given.filter((row) => row.side === side).flatMap(({ personId }) => personId ?? []);
      const conversationId = await this.conversations.open(tx, {
        matchId: id,
        challengeId: challenge.id,
        participants: [
          { organisationId: challenge.organisationId, role: 'owner', personIds: of('practice') },
          { organisationId: match.groupId, role: 'partner', personIds: of('science') },
        ],
      });
      await tx.update(Match, { id }, { conversationId });
      return;
    }
    if (wanted.kind === 'interested') return this.mails.toSide(tx, 'answer-asked', pair, other);
    // A company learns from every decline; a group is not told of one it never asked for.
    if (wanted.kind === 'declined' && (otherAsked || other === 'practice')) {
      return this.mails.toSide(tx, 'answer-declined', pair, other);
    }
    if (wanted.kind === 'later' && otherAsked) return this.mails.toSide(tx, 'answer-later', pair, other);
    if (wanted.kind === 'passed_on') {
      if (otherAsked) await this.mails.toSide(tx, 'answer-passed-on', pair, other);
      await this.mails.recommend(tx, pair, side, wanted.passTo ?? {});
    }
  }

  /** To whom something was passed on, as the other side may read it: a group by name, a colleague without address. */
  private async passedTo(tx: Tx, me: Actor, { passTo }: Omit<AnswerInput, 'id'>): Promise<string> {
    const [row] = await tx.query<{ count: number }[]>(
      `select count(*)::int as count from match_answer where kind = 'passed_on' and person_id = $1 and at >= $2`,
      [me.personId, berlinInstant(berlinDay(this.clock.now()), 0)],
    );
    if ((row?.count ?? 0) >= PASSED_ON_PER_DAY) throw new Problem('request.too_many', [], 3600);
    if (passTo?.groupId === undefined) return passTo?.name ?? '';
    const group = await this.organisations.brief(passTo.groupId, tx);
    if (group?.kind !== 'group') throw new Problem('answer.recipient_not_possible');
    return group.name;
  }

  private async countInterested(tx: Tx, challengeId: string): Promise<void> {
    const [row] = await tx.query<{ interested: number }[]>(
      `select count(*)::int as interested from match_answer a join match m on m.id = a.match_id
       where m.challenge_id = $1 and a.side = 'science' and a.kind = 'interested'`,
      [challengeId],
    );
    await this.partners.count(tx, challengeId, { interested: row?.interested ?? 0 });
  }
}
