import { pathTo } from '@contract';
import type { ClockStage } from '@domain/answers';
import { berlinDay, workingDaysBetween, type Day } from '@domain/calendar';
import { otherSide, type ContactSide } from '@domain/contacts';
import { Injectable } from '@nestjs/common';
import { Organisations, People } from '@backend/accounts';
import { Challenge } from '@backend/challenges';
import { Contact } from '@backend/contacts';
import { Database, type Tx } from '@backend/platform/database';
import {
  Mail,
  Outbox,
  isSkip,
  type Addressee,
  type Composition,
  type MailIds,
  type Recipient,
  type Skip,
} from '@backend/platform/mail';
import { AnswerRecipients } from './answer-recipients';
import { MailFactsReader, type MailFacts } from './mail-facts';
import { askedMail, type AskedData } from './mails/asked.mail';
import { clockMail, lapsedMail, type LapsedData, type WaitsData } from './mails/clock.mail';
import {
  declinedMail,
  laterMail,
  passedOnMail,
  recommendedMail,
  type DeclinedData,
  type PassedOnData,
  type LaterData,
  type RecommendedData,
} from './mails/outcome.mail';
import { organisationOf, pairStanding, sentenceOf, type ContactedPair } from './pair';

export type SideMail = 'answer-asked' | 'answer-declined' | 'answer-later' | 'answer-passed-on' | 'answer-lapsed';

type OnContact = MailIds<SideMail>;

const nothing: Skip = { skip: 'nothing_to_say' };

/** Mails about answers: left in the outbox with their cause, built when they are sent. */
@Injectable()
export class AnswerMails {
  constructor(
    private readonly db: Database,
    private readonly facts: MailFactsReader,
    private readonly recipients: AnswerRecipients,
    private readonly organisations: Organisations,
    private readonly people: People,
    private readonly outbox: Outbox,
  ) {}

  @Mail('answer-asked', askedMail)
  asked(ids: OnContact, to: Recipient): Composition<AskedData> {
    return this.tell(ids, to, ({ pair, side, about, role }, today) => {
      const { clock, onTurn } = pairStanding(pair, today);
      const sentence = role === 'side' ? sentenceOf(pair, otherSide(side)) : '';
      return clock && onTurn === side ? { about, sentence, dueOn: clock.dueOn, role } : nothing;
    });
  }

  @Mail('answer-declined', declinedMail)
  declined(ids: OnContact, to: Recipient): Composition<DeclinedData> {
    return this.tell(ids, to, async (facts) => {
      const { theirs, about, pair, side } = facts;
      if (theirs?.kind !== 'declined' || theirs.reason === null) return nothing;
      const next = about === null ? [] : await this.facts.nextBest(facts);
      return { about, reason: theirs.reason, sentence: sentenceOf(pair, otherSide(side)), next };
    });
  }

  @Mail('answer-later', laterMail)
  later(ids: OnContact, to: Recipient): Composition<LaterData> {
    return this.tell(ids, to, ({ theirs, about }) =>
      theirs?.kind === 'later' && theirs.until !== null ? { about, until: theirs.until } : nothing,
    );
  }

  @Mail('answer-passed-on', passedOnMail)
  passedOn(ids: OnContact, to: Recipient): Composition<PassedOnData> {
    return this.tell(ids, to, async (facts) => {
      const { theirs, about, pair, side } = facts;
      if (theirs?.kind !== 'passed_on') return nothing;
      const passedTo = pair.given.find((row) => row.side === otherSide(side))?.passedTo ?? '';
      return { about, to: passedTo, next: about === null ? [] : await this.facts.nextBest(facts) };
    });
  }

  @Mail('answer-lapsed', lapsedMail)
  lapsed(ids: OnContact, to: Recipient): Composition<LapsedData> {
    return this.tell(ids, to, async (facts, today) => {
      const { about, pair } = facts;
      if (pairStanding(pair, today).state !== 'lapsed') return nothing;
      return { about, next: about === null ? [] : await this.facts.nextBest(facts) };
    });
  }

  @Mail('answer-clock', clockMail)
  waits(ids: MailIds<'answer-clock'>, to: Recipient): Composition<WaitsData> {
    return this.tell(ids, to, async ({ pair, side, about, role }, today) => {
      const { onTurn, clock, askedOn } = pairStanding(pair, today);
      if (onTurn !== side || !clock || askedOn === null) return nothing;
      const day = workingDaysBetween(askedOn, today);
      const askedName = await this.facts.nameOf(pair, side);
      return { about, role, stage: ids.stage, day, dueOn: clock.dueOn, askedName };
    });
  }

  @Mail('answer-recommended', recommendedMail)
  async recommended({ contact: id, by }: MailIds<'answer-recommended'>): Composition<RecommendedData> {
    const contact = await this.db.of(Contact).findOneBy({ id });
    const challenge = contact && (await this.db.of(Challenge).findOneBy({ id: contact.challengeId }));
    if (challenge?.state !== 'published') return { skip: 'gone' };
    const { title, language } = challenge;
    const name = (await this.organisations.brief(by))?.name ?? '';
    return { data: { title, titleLanguage: language, by: name, path: pathTo('challenge', { id: challenge.id }) } };
  }

  /** Leaves a mail for one side, once per answer that caused it. */
  async toSide(tx: Tx, name: SideMail, pair: ContactedPair, side: ContactSide): Promise<void> {
    const to = organisationOf(pair, side);
    const cause = pair.given.find((row) => row.side === otherSide(side))?.at.getTime() ?? 0;
    for (const person of await this.recipients.ofSide(pair, side, tx)) {
      const key = `${name}:${pair.contact.id}:${side}:${cause}:${person.personId}`;
      await this.outbox.add(tx, name, person, { contact: pair.contact.id, to }, { key });
    }
  }

  /** Leaves a mail about somebody who was asked and has not answered. */
  async onClock(
    tx: Tx,
    pair: ContactedPair,
    side: ContactSide,
    askedOn: Day,
    stage: ClockStage | 'again',
  ): Promise<void> {
    if (stage === 'lapsed') return this.toSide(tx, 'answer-lapsed', pair, otherSide(side));
    const people =
      stage === 'guide'
        ? await this.recipients.guides()
        : stage === 'deputy'
          ? await this.recipients.deputies(pair, side, tx)
          : await this.recipients.ofSide(pair, side, tx);
    const ids = { contact: pair.contact.id, to: organisationOf(pair, side), stage };
    for (const person of people) {
      const key = `answer-clock:${stage}:${pair.contact.id}:${side}:${askedOn}:${person.personId}`;
      await this.outbox.add(tx, 'answer-clock', person, ids, { key });
    }
  }

  /** Tells a group or a colleague that somebody thought of them. */
  async recommend(
    tx: Tx,
    pair: ContactedPair,
    from: ContactSide,
    to: { groupId?: string; email?: string },
  ): Promise<void> {
    const addressees: Addressee[] =
      to.groupId !== undefined
        ? await this.people.membersOf(to.groupId, tx)
        : [{ personId: null, email: to.email ?? '', language: pair.challenge.language }];
    const ids = { contact: pair.contact.id, by: organisationOf(pair, from) };
    for (const person of addressees) {
      const key = `answer-recommended:${pair.contact.id}:${person.email}`;
      await this.outbox.add(tx, 'answer-recommended', person, ids, { key });
    }
  }

  private async tell<D extends object>(
    { contact, to }: OnContact,
    { personId, now }: Recipient,
    say: (facts: MailFacts, today: Day) => D | Skip | Promise<D | Skip>,
  ): Composition<D> {
    const facts = await this.facts.read(contact, to, personId);
    if (!facts) return { skip: 'gone' };
    const said = await say(facts, berlinDay(now));
    return isSkip(said) ? said : { data: said };
  }
}
