import type { Received } from '@contract';
import type {
  Challenge as ChallengeAnswerShape,
  ChallengeCard,
  ChallengeDraft,
  challengesApi,
} from '@contract/challenges';
import type { Actor } from '@domain/accounts';
import { CHALLENGE, shortcomings, type Answers } from '@domain/challenges';
import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '@backend/platform/database';
import { notFound, Problem } from '@backend/platform/http';
import { PostingTable, PostingWriting, type PostingRoom } from '@backend/postings';
import { ReferenceData } from '@backend/reference';
import { ChallengeReading } from './challenge-reading';
import { ChallengeTexts } from './challenge-texts';
import { Challenge } from './challenge.entity';

type Input<R extends keyof typeof challengesApi> = Received<(typeof challengesApi)[R]>;
/** A draft with what follows from it. */
type Content = ChallengeDraft & { readonly district: string | null };

/** Writes challenges: drafts, changes, steps. */
@PostingTable('challenge', Challenge)
@Injectable()
export class Challenges {
  private readonly room: PostingRoom<Challenge, Content> = {
    kind: 'challenge',
    fields: CHALLENGE,
    entity: Challenge,
    subject: (tx, row, me) => this.reading.readable(row, me, tx),
    contentOf: async (tx, row) => ({ ...row, answers: await this.answersOf(tx, row.id) }),
    columnsOf: ({ answers: _, ...columns }) => columns,
    keepBeside: (tx, { id }, { answers }) => this.texts.write(tx, id, answers),
  };

  constructor(
    private readonly db: Database,
    private readonly writing: PostingWriting,
    private readonly reading: ChallengeReading,
    private readonly texts: ChallengeTexts,
    private readonly reference: ReferenceData,
  ) {}

  async read(me: Actor, id: string): Promise<ChallengeAnswerShape> {
    const challenge = await this.db.of(Challenge).findOneBy({ id });
    if (!challenge) throw notFound();
    return this.reading.view(challenge, me);
  }

  /** My organisation's challenges in every state, the newest change first. */
  async mine(me: Actor): Promise<ChallengeCard[]> {
    if (me.organisationId === null) return [];
    const where = { organisationId: me.organisationId };
    const rows = await this.db.of(Challenge).find({ where, order: { changedAt: 'DESC', id: 'ASC' }, take: 500 });
    return this.reading.cards(rows, me);
  }

  async create(me: Actor, draft: ChallengeDraft): Promise<ChallengeAnswerShape> {
    const id = await this.db.transaction((tx) => this.keep(tx, me, draft));
    return this.read(me, id);
  }

  /** Keeps a new draft in an open transaction and answers with its id. Throws `input.invalid` for unknown topics. */
  async keep(tx: Tx, me: Actor, draft: ChallengeDraft): Promise<string> {
    return this.writing.keep(tx, me, this.room, this.checked(draft));
  }

  async change(me: Actor, { id, version, ...draft }: Input<'PUT /challenges/:id'>): Promise<ChallengeAnswerShape> {
    await this.writing.change(me, this.room, { id, version }, this.checked(draft));
    return this.read(me, id);
  }

  async step(me: Actor, { id, ...step }: Input<'POST /challenges/:id/steps'>): Promise<ChallengeAnswerShape> {
    await this.db.transaction((tx) => this.writing.step(tx, me, this.room, id, step));
    return this.read(me, id);
  }

  /** Keeps what was written before signing in; if nothing is missing it is handed in. Answers its id and whether. */
  async arrive(tx: Tx, me: Actor, draft: ChallengeDraft): Promise<{ id: string; handedIn: boolean }> {
    const usable = this.usable(draft);
    const id = await this.keep(tx, me, usable);
    const handedIn = shortcomings(usable).length === 0;
    if (handedIn) await this.writing.step(tx, me, this.room, id, { step: 'submit' });
    return { id, handedIn };
  }

  private async answersOf(tx: Tx, id: string): Promise<Answers> {
    return (await this.texts.all([id], tx)).get(id) ?? ChallengeTexts.none;
  }

  /** A draft from before signing in, without the topics and the sector that are not known (any more). */
  private usable({ topics, sector, ...draft }: ChallengeDraft): ChallengeDraft {
    return {
      ...draft,
      topics: topics.filter((topic) => this.reference.knowsTopic(topic)),
      sector: sector !== null && this.reference.knowsSector(sector) ? sector : null,
    };
  }

  private checked({ topics, sector, plz, ...draft }: ChallengeDraft): Content {
    const fields = topics.flatMap((topic, at) =>
      this.reference.knowsTopic(topic) ? [] : [{ field: `topics.${at}`, code: 'not_a_choice' }],
    );
    if (sector !== null && !this.reference.knowsSector(sector)) fields.push({ field: 'sector', code: 'not_a_choice' });
    if (fields.length > 0) throw new Problem('input.invalid', fields);
    const district = (plz && this.reference.place(plz)?.district) || null;
    return { ...draft, topics: [...new Set(topics)], sector, plz, district };
  }
}
