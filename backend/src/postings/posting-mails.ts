import { berlinDay } from '@domain/calendar';
import { lifeDays, type PostingKind } from '@domain/postings';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Organisations, People } from '@backend/accounts';
import { Database, type Tx } from '@backend/platform/database';
import { Composers, Outbox, type Composed, type MailWording, type Skip } from '@backend/platform/mail';
import { archivedMail, asksMail, pausedMail } from './mails/life.mail';
import type { AboutPosting } from './mails/posting-data';
import { publishedMail } from './mails/published.mail';
import { receivedMail } from './mails/received.mail';
import { returnedMail } from './mails/returned.mail';
import type { PostingColumns } from './posting.columns';
import { PostingTables } from './posting-tables';

export type PostingMailName =
  | 'posting-received'
  | 'posting-published'
  | 'posting-returned'
  | 'posting-asks'
  | 'posting-paused'
  | 'posting-archived';

type Ids = Readonly<Partial<Record<PostingKind, string>>>;
/** The data of one mail from the posting as it stands now; null when there is nothing left to say. */
type Tell<D> = (posting: PostingColumns, about: AboutPosting | null) => D | null;

const day = (at: Date | null): string => berlinDay(at ?? new Date(0));

/** Mails to the owners of postings: leaves them in the outbox and builds them when they are sent. */
@Injectable()
export class PostingMails implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly tables: PostingTables,
    private readonly organisations: Organisations,
    private readonly people: People,
    private readonly outbox: Outbox,
    private readonly composers: Composers,
  ) {}

  onModuleInit(): void {
    const life = (posting: PostingColumns) =>
      lifeDays(day(posting.confirmedAt), posting.askedAt && berlinDay(posting.askedAt));
    this.compose(receivedMail, ({ state, reviewDueAt }, about) =>
      state === 'review' ? { about, readBy: day(reviewDueAt) } : null,
    );
    this.compose(publishedMail, ({ state }, about) => (state === 'published' ? { about } : null));
    this.compose(returnedMail, ({ state, returnReason, returnSentence }, about) =>
      state === 'returned' && returnReason ? { about, reason: returnReason, sentence: returnSentence ?? '' } : null,
    );
    this.compose(asksMail, (posting, about) =>
      posting.askedAt ? { about, confirmedOn: day(posting.confirmedAt), until: life(posting).pausesOn } : null,
    );
    this.compose(pausedMail, (posting, about) =>
      posting.state === 'paused' && posting.askedAt
        ? { about, confirmedOn: day(posting.confirmedAt), until: life(posting).archivesOn }
        : null,
    );
    this.compose(archivedMail, (posting, about) =>
      posting.state === 'archived'
        ? { about, confirmedOn: day(posting.confirmedAt), until: day(posting.closedAt) }
        : null,
    );
  }

  /** Leaves a mail for everybody who looks after the posting, once per version of it. */
  async add(tx: Tx, name: PostingMailName, kind: PostingKind, posting: PostingColumns): Promise<void> {
    const { id, version, organisationId, authorId } = posting;
    const members = await this.people.membersOf(organisationId, tx);
    const author = members.filter(({ personId }) => personId === authorId);
    // Once the author has left, everybody else of the organisation looks after the posting.
    for (const person of author.length > 0 ? author : members) {
      await this.outbox.add(tx, name, person, { [kind]: id }, { key: `${name}:${id}:${version}:${person.personId}` });
    }
  }

  private compose<D>(wording: MailWording<D>, tell: Tell<D>): void {
    this.composers.add<Ids, D>({
      wording,
      compose: async (ids): Promise<Composed<D> | Skip> => {
        const kind: PostingKind = ids.challenge ? 'challenge' : 'offering';
        const posting = await this.tables.find(this.db, kind, ids[kind] ?? '');
        if (!posting) return { skip: 'gone' };
        const data = tell(posting, await this.about(kind, posting));
        return data === null ? { skip: 'nothing_to_say' } : { data };
      },
    });
  }

  /** What the mail may name: nothing at all when the owner is a council. */
  private async about(kind: PostingKind, posting: PostingColumns): Promise<AboutPosting | null> {
    const owner = await this.organisations.brief(posting.organisationId);
    if (owner?.kind === 'council') return null;
    return { kind, id: posting.id, title: posting.title, titleLanguage: posting.language };
  }
}
