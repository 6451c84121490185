import type { Actor } from '@domain/accounts';
import { berlinDay } from '@domain/calendar';
import { sideIn } from '@domain/contacts';
import { Injectable } from '@nestjs/common';
import { AccountPart, type AccountParts } from '@backend/accounts';
import { Challenge } from '@backend/challenges';
import { ContactAnswer, Contacts, standingOf } from '@backend/contacts';
import { Clock } from '@backend/platform/clock';
import { Database, type Tx } from '@backend/platform/database';
import { In } from 'typeorm';

/** What answers add to accounts: how many requests wait, one's own answers in the export, and no name after leaving. */
@AccountPart('answers')
@Injectable()
export class AnswerAccounts implements AccountParts {
  constructor(
    private readonly db: Database,
    private readonly contacts: Contacts,
    private readonly clock: Clock,
  ) {}

  async export(personId: string): Promise<unknown> {
    const where = { personId };
    const given = await this.db.of(ContactAnswer).find({ where, order: { at: 'ASC', contactId: 'ASC' } });
    return given.map(({ contactId, kind, reason, sentence, until, passedTo, at }) => ({
      contactId,
      kind,
      reason,
      sentence,
      until,
      passedTo,
      at,
    }));
  }

  async erase(tx: Tx, personId: string): Promise<void> {
    await tx.update(ContactAnswer, { personId }, { personId: null });
  }

  /** Requests that wait for this organisation's answer. */
  async waiting({ organisationId }: Actor): Promise<number> {
    if (organisationId === null) return 0;
    const answered = await this.contacts.of(organisationId);
    if (answered.length === 0) return 0;
    const about = answered.map(({ contact }) => contact.challengeId);
    const challenges = await this.db
      .of(Challenge)
      .find({ where: { id: In(about) }, select: { id: true, state: true } });
    const stateOf = new Map(challenges.map(({ id, state }) => [id, state]));
    const today = berlinDay(this.clock.now());
    return answered.filter(({ contact, answers }) => {
      const { onTurn } = standingOf(today, answers, stateOf.get(contact.challengeId) ?? 'withdrawn');
      return onTurn !== null && onTurn === sideIn(contact, organisationId);
    }).length;
  }
}
