import type { Received } from '@contract';
import type { answersApi } from '@contract/answers';
import { offers, type Actor } from '@domain/accounts';
import { makesRule, refusalToGive, refusalToWithdraw, takesPlace } from '@domain/answers';
import { berlinDay, berlinInstant } from '@domain/calendar';
import { otherSide, sideIn, type ContactSide } from '@domain/contacts';
import { budgetOn, DEFAULT_ATTENTION } from '@domain/offerings';
import { may } from '@domain/policy';
import { Injectable } from '@nestjs/common';
import { Organisations } from '@backend/accounts';
import { ChallengePartners } from '@backend/challenges';
import { ContactAnswer, Contacts } from '@backend/contacts';
import { Conversations } from '@backend/conversations';
import { Declines, MoreLikeThis } from '@backend/matching';
import { Groups } from '@backend/offerings';
import { Clock } from '@backend/platform/clock';
import { Database, type Tx } from '@backend/platform/database';
import { notFound, Problem } from '@backend/platform/http';
import { AnswerMails } from './answer-mails';
import { loadContacted, loadPair, type Pair } from './pair';

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
    private readonly contacts: Contacts,
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
      const { askerId, askedId } = pair;
      const asks = takesPlace(side, wanted.kind, pair.answers);
      // Only somebody who wants a place waits for the others who want one.
      const budget = asks ? await this.groups.lockBudget(tx, askedId, today) : budgetOn(today, DEFAULT_ATTENTION, []);
      const refusal = refusalToGive(side, wanted, pair, budget, today);
      if (refusal !== null) throw new Problem(refusal);
      const challengeId = pair.challenge.id;
      const contact = pair.contact ?? (await this.contacts.begin(tx, { challengeId, askerId, askedId }, 'match'));
      await tx.upsert(
        ContactAnswer,
        {
          contactId: contact.id,
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
        ['contactId', 'side'],
      );
      if (asks) await this.groups.takePlace(tx, askedId, contact.id, today);
      if (side === 'asked' && makesRule(wanted.reason)) await this.declines.changed(tx, askedId);
      if (side === 'asker' && wanted.kind === 'interested') await this.more.accepted(tx, pair.match);
      await this.follow(tx, contact.id, side, wanted);
    });
  }

  /** Takes my answer back. Throws `not_found` and `answer.not_withdrawable`. */
  async withdraw(me: Actor, id: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const { pair, side } = await this.mine(tx, me, id);
      const refusal = refusalToWithdraw(side, pair, berlinDay(this.clock.now()));
      // Without a contact there is no answer to take back.
      if (refusal !== null || !pair.contact) throw new Problem(refusal ?? 'answer.not_withdrawable');
      const declined = pair.given.find((row) => row.side === side)?.reason;
      await tx.delete(ContactAnswer, { contactId: pair.contact.id, side });
      if (side === 'asked' && makesRule(declined)) await this.declines.changed(tx, pair.askedId);
      if (side === 'asker') {
        await this.groups.freePlace(tx, pair.contact.id);
        await this.more.takenBack(tx, pair.match);
      }
      await this.contacts.deleteIfUnanswered(tx, pair.contact.id);
      await this.countInterested(tx, pair.challenge.id);
    });
  }

  private async mine(tx: Tx, me: Actor, id: string): Promise<{ pair: Pair; side: ContactSide }> {
    const pair = await loadPair(tx, { id }, true);
    const side = pair && sideIn(pair, me.organisationId);
    if (!pair || !side || !may(me, 'match.answer', { relations: ['part'] })) throw notFound();
    return { pair, side };
  }

  /** What an answer leads to: a conversation, or a mail to the other side. */
  private async follow(tx: Tx, id: string, side: ContactSide, wanted: Omit<AnswerInput, 'id'>): Promise<void> {
    const pair = await loadContacted(tx, id, false);
    if (!pair) return;
    const { challenge, given, answers } = pair;
    const other = otherSide(side);
    const otherAsked = answers[other]?.kind === 'interested';
    await this.countInterested(tx, challenge.id);
    if (wanted.kind === 'interested' && otherAsked) {
      const of = (side: ContactSide) =>
        given.filter((row) => row.side === side).flatMap(({ personId }) => personId ?? []);
      const conversationId = await this.conversations.open(tx, {
        challengeId: challenge.id,
        participants: [
          { organisationId: pair.askerId, role: 'owner', personIds: of('asker') },
          { organisationId: pair.askedId, role: 'partner', personIds: of('asked') },
        ],
      });
      return this.contacts.linkConversation(tx, id, conversationId);
    }
    if (wanted.kind === 'interested') return this.mails.toSide(tx, 'answer-asked', pair, other);
    // A company learns from every decline; a group is not told of one it never asked for.
    if (wanted.kind === 'declined' && (otherAsked || other === 'asker')) {
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
      `select count(*)::int as count from contact_answer where kind = 'passed_on' and person_id = $1 and at >= $2`,
      [me.personId, berlinInstant(berlinDay(this.clock.now()), 0)],
    );
    if ((row?.count ?? 0) >= PASSED_ON_PER_DAY) throw new Problem('request.too_many', [], 3600);
    if (passTo?.groupId === undefined) return passTo?.name ?? '';
    const group = await this.organisations.brief(passTo.groupId, tx);
    if (!group || !offers(group.kind)) throw new Problem('answer.recipient_not_possible');
    return group.name;
  }

  private async countInterested(tx: Tx, challengeId: string): Promise<void> {
    const [row] = await tx.query<{ interested: number }[]>(
      `select count(*)::int as interested from contact_answer a join contact k on k.id = a.contact_id
       where k.challenge_id = $1 and a.side = 'asked' and a.kind = 'interested'`,
      [challengeId],
    );
    await this.partners.count(tx, challengeId, { interested: row?.interested ?? 0 });
  }
}
