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
  type Composed,
  type MailIds,
  type Recipient,
  type Skip,
} from '@backend/platform/mail';
import { AnswerRecipients } from './answer-recipients';
import { AnswerStories, type Story } from './answer-stories';
import { askedMail, type Asked } from './mails/asked.mail';
import { clockMail, lapsedMail, type Lapsed, type Waits } from './mails/clock.mail';
import {
  declinedMail,
  laterMail,
  passedOnMail,
  recommendedMail,
  type Declined,
  type PassedOn,
  type Postponed,
  type Recommended,
} from './mails/outcome.mail';
import { organisationOf, pairStanding, sentenceOf, type ContactedPair } from './pair';

export type SideMail = 'answer-asked' | 'answer-declined' | 'answer-later' | 'answer-passed-on' | 'answer-lapsed';

type OnContact = MailIds<SideMail>;
type Told<D> = Promise<Composed<D> | Skip>;

const nothing: Skip = { skip: 'nothing_to_say' };

/** Mails about answers: left in the outbox with their cause, built when they are sent. */
@Injectable()
export class AnswerMails {
  constructor(
    private readonly db: Database,
    private readonly stories: AnswerStories,
    private readonly recipients: AnswerRecipients,
    private readonly organisations: Organisations,
    private readonly people: People,
    private readonly outbox: Outbox,
  ) {}

  @Mail('answer-asked', askedMail)
  asked(ids: OnContact, to: Recipient): Told<Asked> {
    return this.tell(ids, to, ({ pair, side, about, hearer }, today) => {
      const { clock, onTurn } = pairStanding(pair, today);
      const sentence = hearer === 'side' ? sentenceOf(pair, otherSide(side)) : '';
      return clock && onTurn === side ? { about, sentence, dueOn: clock.dueOn, hearer } : nothing;
    });
  }

  @Mail('answer-declined', declinedMail)
  declined(ids: OnContact, to: Recipient): Told<Declined> {
    return this.tell(ids, to, async (story) => {
      const { theirs, about, pair, side } = story;
      if (theirs?.kind !== 'declined' || theirs.reason === null) return nothing;
      const next = about === null ? [] : await this.stories.nextBest(story);
      return { about, reason: theirs.reason, sentence: sentenceOf(pair, otherSide(side)), next };
    });
  }

  @Mail('answer-later', laterMail)
  later(ids: OnContact, to: Recipient): Told<Postponed> {
    return this.tell(ids, to, ({ theirs, about }) =>
      theirs?.kind === 'later' && theirs.until !== null ? { about, until: theirs.until } : nothing,
    );
  }

  @Mail('answer-passed-on', passedOnMail)
  passedOn(ids: OnContact, to: Recipient): Told<PassedOn> {
    return this.tell(ids, to, async (story) => {
      const { theirs, about, pair, side } = story;
      if (theirs?.kind !== 'passed_on') return nothing;
      const passedTo = pair.given.find((row) => row.side === otherSide(side))?.passedTo ?? '';
      return { about, to: passedTo, next: about === null ? [] : await this.stories.nextBest(story) };
    });
  }

  @Mail('answer-lapsed', lapsedMail)
  lapsed(ids: OnContact, to: Recipient): Told<Lapsed> {
    return this.tell(ids, to, async (story, today) => {
      const { about, pair } = story;
      if (pairStanding(pair, today).state !== 'lapsed') return nothing;
      return { about, next: about === null ? [] : await this.stories.nextBest(story) };
    });
  }

  @Mail('answer-clock', clockMail)
  waits(ids: MailIds<'answer-clock'>, to: Recipient): Told<Waits> {
    return this.tell(ids, to, async ({ pair, side, about, hearer }, today) => {
      const { onTurn, clock, askedOn } = pairStanding(pair, today);
      if (onTurn !== side || !clock || askedOn === null) return nothing;
      const day = workingDaysBetween(askedOn, today);
      const askedName = await this.stories.nameOf(pair, side);
      return { about, hearer, stage: ids.stage, day, dueOn: clock.dueOn, askedName };
    });
  }

  @Mail('answer-recommended', recommendedMail)
  async recommended({ contact: id, by }: MailIds<'answer-recommended'>): Told<Recommended> {
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
    say: (story: Story, today: Day) => D | Skip | Promise<D | Skip>,
  ): Told<D> {
    const story = await this.stories.read(contact, to, personId);
    if (!story) return { skip: 'gone' };
    const said = await say(story, berlinDay(now));
    return isSkip(said) ? said : { data: said };
  }
}
