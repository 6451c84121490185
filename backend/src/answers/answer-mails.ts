import { pathTo } from '@contract';
import { otherSide, type ClockStage, type MatchSide } from '@domain/answers';
import { berlinDay, workingDaysBetween, type Day } from '@domain/calendar';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Organisations, People } from '@backend/accounts';
import { Challenge } from '@backend/challenges';
import { Match } from '@backend/matching';
import { Clock } from '@backend/platform/clock';
import { Database, type Tx } from '@backend/platform/database';
import { Composers, Outbox, type Addressee, type MailWording, type Skip } from '@backend/platform/mail';
import { AnswerRecipients } from './answer-recipients';
import { AnswerStories, type Story } from './answer-stories';
import { askedMail } from './mails/asked.mail';
import { clockMail, lapsedMail, type Waits } from './mails/clock.mail';
import { declinedMail, laterMail, passedOnMail, recommendedMail } from './mails/outcome.mail';
import { organisationOf, pairStanding, sentenceOf, type Pair } from './pair';

export type SideMail = 'answer-asked' | 'answer-declined' | 'answer-later' | 'answer-passed-on' | 'answer-lapsed';

/** The row a mail is about, and the organisation of the side it goes to. */
interface Ids {
  readonly match: string;
  readonly to: string;
}

const nothing: Skip = { skip: 'nothing_to_say' };

/** Mails about answers: left in the outbox with their cause, built when they are sent. */
@Injectable()
export class AnswerMails implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly stories: AnswerStories,
    private readonly recipients: AnswerRecipients,
    private readonly organisations: Organisations,
    private readonly people: People,
    private readonly outbox: Outbox,
    private readonly composers: Composers,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.compose(askedMail, ({ pair, side, about, takesPart }, now) => {
      const { clock, onTurn } = pairStanding(pair, berlinDay(now));
      const sentence = takesPart ? sentenceOf(pair, otherSide(side)) : '';
      return clock && onTurn === side ? { about, sentence, dueOn: clock.dueOn, standIn: !takesPart } : nothing;
    });
    this.compose(declinedMail, async (story) => {
      const { theirs, about, pair, side } = story;
      if (theirs?.kind !== 'declined' || theirs.reason === null) return nothing;
      const next = about === null ? [] : await this.stories.nextBest(story);
      return { about, reason: theirs.reason, sentence: sentenceOf(pair, otherSide(side)), next };
    });
    this.compose(laterMail, ({ theirs, about }) =>
      theirs?.kind === 'later' && theirs.until !== null ? { about, until: theirs.until } : nothing,
    );
    this.compose(passedOnMail, async (story) => {
      const { theirs, about, pair, side } = story;
      if (theirs?.kind !== 'passed_on') return nothing;
      const to = pair.given.find((row) => row.side === otherSide(side))?.passedTo ?? '';
      return { about, to, next: about === null ? [] : await this.stories.nextBest(story) };
    });
    this.compose(lapsedMail, async (story, now) => {
      const { about, pair } = story;
      if (pairStanding(pair, berlinDay(now)).state !== 'lapsed') return nothing;
      return { about, next: about === null ? [] : await this.stories.nextBest(story) };
    });
    this.compose(clockMail, (story, now, ids) =>
      this.waits(story, now, (ids as Ids & { stage: Waits['stage'] }).stage),
    );
    this.composers.add<{ match: string; by: string }, Parameters<typeof recommendedMail.write>[0]>({
      wording: recommendedMail,
      compose: async ({ match: id, by }) => {
        const match = await this.db.of(Match).findOneBy({ id });
        const challenge = match && (await this.db.of(Challenge).findOneBy({ id: match.challengeId }));
        if (challenge?.state !== 'published') return { skip: 'gone' };
        const { title, language } = challenge;
        const name = (await this.organisations.brief(by))?.name ?? '';
        return { data: { title, titleLanguage: language, by: name, path: pathTo('challenge', { id: challenge.id }) } };
      },
    });
  }

  /** Leaves a mail for one side, once per answer that caused it. */
  async toSide(tx: Tx, name: SideMail, pair: Pair, side: MatchSide): Promise<void> {
    const to = organisationOf(pair, side);
    const cause = pair.given.find((row) => row.side === otherSide(side))?.at.getTime() ?? 0;
    for (const person of await this.recipients.ofSide(pair, side, tx)) {
      const key = `${name}:${pair.match.id}:${side}:${cause}:${person.personId}`;
      await this.outbox.add(tx, name, person, { match: pair.match.id, to }, { key });
    }
  }

  /** Leaves a mail about somebody who was asked and has not answered. */
  async onClock(tx: Tx, pair: Pair, side: MatchSide, askedOn: Day, stage: ClockStage | 'again'): Promise<void> {
    if (stage === 'lapsed') return this.toSide(tx, 'answer-lapsed', pair, otherSide(side));
    const people =
      stage === 'guide'
        ? await this.recipients.guides()
        : stage === 'deputy'
          ? await this.recipients.deputies(pair, side, tx)
          : await this.recipients.ofSide(pair, side, tx);
    const ids = { match: pair.match.id, to: organisationOf(pair, side), stage };
    for (const person of people) {
      const key = `${clockMail.name}:${stage}:${pair.match.id}:${side}:${askedOn}:${person.personId}`;
      await this.outbox.add(tx, clockMail.name, person, ids, { key });
    }
  }

  /** Tells a group or a colleague that somebody thought of them. */
  async recommend(tx: Tx, pair: Pair, from: MatchSide, to: { groupId?: string; email?: string }): Promise<void> {
    const addressees: Addressee[] =
      to.groupId !== undefined
        ? await this.people.membersOf(to.groupId, tx)
        : [{ personId: null, email: to.email ?? '', language: pair.challenge.language }];
    const ids = { match: pair.match.id, by: organisationOf(pair, from) };
    for (const person of addressees) {
      const key = `${recommendedMail.name}:${pair.match.id}:${person.email}`;
      await this.outbox.add(tx, recommendedMail.name, person, ids, { key });
    }
  }

  private async waits({ pair, side, about }: Story, now: Date, stage: Waits['stage']): Promise<Waits | Skip> {
    const { onTurn, clock, askedOn } = pairStanding(pair, berlinDay(now));
    if (onTurn !== side || !clock || askedOn === null) return nothing;
    const day = workingDaysBetween(askedOn, berlinDay(now));
    return { about, stage, day, dueOn: clock.dueOn, askedName: await this.stories.nameOf(pair, side) };
  }

  private compose<D>(
    wording: MailWording<D>,
    tell: (story: Story, now: Date, ids: Ids) => D | Skip | Promise<D | Skip>,
  ): void {
    this.composers.add<Ids, D>({
      wording,
      compose: async (ids, { personId }) => {
        const story = await this.stories.read(ids.match, ids.to, personId);
        if (!story) return { skip: 'gone' };
        const told = await tell(story, this.clock.now(), ids);
        return typeof told === 'object' && told !== null && 'skip' in told ? (told as Skip) : { data: told as D };
      },
    });
  }
}
