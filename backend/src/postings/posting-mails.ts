import { berlinDay } from '@domain/calendar';
import { mayEver } from '@domain/policy';
import { confirmationDays, type PostingKind } from '@domain/postings';
import { Injectable } from '@nestjs/common';
import { People } from '@backend/accounts';
import { Database, type Tx } from '@backend/platform/database';
import { Mail, Outbox, type Composition, type MailIds, type Recipient } from '@backend/platform/mail';
import { archivedMail, asksMail, pausedMail, type ConfirmationData } from './mails/confirmation.mail';
import type { AboutPosting } from './mails/posting-data';
import { publishedMail, type PublishedData } from './mails/published.mail';
import { receivedMail, type ReceivedData } from './mails/received.mail';
import { returnedMail, type ReturnedData } from './mails/returned.mail';
import type { PostingColumns } from './posting.columns';
import { PostingTables } from './posting-tables';

export type PostingMailName =
  | 'posting-received'
  | 'posting-published'
  | 'posting-returned'
  | 'posting-asks'
  | 'posting-paused'
  | 'posting-archived';

type OnPosting = MailIds<PostingMailName>;
/** The data of a mail from the posting as it stands now; null when there is nothing left to say. */
type Say<D> = (posting: PostingColumns, about: AboutPosting | null) => D | null;

const day = (at: Date | null): string => berlinDay(at ?? new Date(0));
const life = ({ confirmedAt, askedAt }: PostingColumns) =>
  confirmationDays(day(confirmedAt), askedAt && berlinDay(askedAt));

/** Mails to the owners of postings: leaves them in the outbox and builds them when they are sent. */
@Injectable()
export class PostingMails {
  constructor(
    private readonly db: Database,
    private readonly tables: PostingTables,
    private readonly people: People,
    private readonly outbox: Outbox,
  ) {}

  @Mail('posting-received', receivedMail)
  received(ids: OnPosting, to: Recipient): Composition<ReceivedData> {
    return this.tell(ids, to, ({ state, reviewDueAt }, about) =>
      state === 'review' ? { about, readBy: day(reviewDueAt) } : null,
    );
  }

  @Mail('posting-published', publishedMail)
  published(ids: OnPosting, to: Recipient): Composition<PublishedData> {
    return this.tell(ids, to, ({ state }, about) => (state === 'published' ? { about } : null));
  }

  @Mail('posting-returned', returnedMail)
  returned(ids: OnPosting, to: Recipient): Composition<ReturnedData> {
    return this.tell(ids, to, ({ state, returnReason, returnSentence }, about) =>
      state === 'returned' && returnReason ? { about, reason: returnReason, sentence: returnSentence ?? '' } : null,
    );
  }

  @Mail('posting-asks', asksMail)
  asks(ids: OnPosting, to: Recipient): Composition<ConfirmationData> {
    return this.tell(ids, to, (posting, about) =>
      posting.askedAt ? { about, confirmedOn: day(posting.confirmedAt), until: life(posting).pausesOn } : null,
    );
  }

  @Mail('posting-paused', pausedMail)
  paused(ids: OnPosting, to: Recipient): Composition<ConfirmationData> {
    return this.tell(ids, to, (posting, about) =>
      posting.state === 'paused' && posting.askedAt
        ? { about, confirmedOn: day(posting.confirmedAt), until: life(posting).archivesOn }
        : null,
    );
  }

  @Mail('posting-archived', archivedMail)
  archived(ids: OnPosting, to: Recipient): Composition<ConfirmationData> {
    return this.tell(ids, to, (posting, about) =>
      posting.state === 'archived'
        ? { about, confirmedOn: day(posting.confirmedAt), until: day(posting.closedAt) }
        : null,
    );
  }

  /** Leaves a mail for everybody who looks after the posting, once per version of it. */
  async add(tx: Tx, name: PostingMailName, kind: PostingKind, posting: PostingColumns): Promise<void> {
    const { id, version, organisationId, authorId } = posting;
    const ids = { [kind]: id } as OnPosting;
    const members = await this.people.membersOf(organisationId, tx);
    const author = members.filter(({ personId }) => personId === authorId);
    // Once the author has left, everybody else of the organisation looks after the posting.
    for (const person of author.length > 0 ? author : members) {
      await this.outbox.add(tx, name, person, ids, { key: `${name}:${id}:${version}:${person.personId}` });
    }
  }

  private async tell<D>(ids: OnPosting, to: Recipient, say: Say<D>): Composition<D> {
    const [[kind, id]] = Object.entries(ids) as [[PostingKind, string]];
    const posting = await this.tables.find(this.db, kind, id);
    if (!posting) return { skip: 'gone' };
    const data = say(posting, await this.about(kind, posting, to));
    return data === null ? { skip: 'nothing_to_say' } : { data };
  }

  /** What the mail may name: nothing for somebody whose mails say no more than that there is something. */
  private async about(kind: PostingKind, posting: PostingColumns, to: Recipient): Promise<AboutPosting | null> {
    const members = await this.people.membersOf(posting.organisationId);
    const reader = members.find(({ personId }) => personId === to.personId);
    if (!reader || !mayEver(reader, 'mail.content')) return null;
    return { kind, id: posting.id, title: posting.title, titleLanguage: posting.language };
  }
}
