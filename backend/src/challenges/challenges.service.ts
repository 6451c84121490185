import type { Received } from '@contract';
import type {
  Challenge as ChallengeAnswerShape,
  ChallengeCard,
  ChallengeDraft,
  challengesApi,
} from '@contract/challenges';
import type { Actor } from '@domain/accounts';
import { shortcomings, showsSomethingNew } from '@domain/challenges';
import type { PostingState } from '@domain/postings';
import { may } from '@domain/policy';
import { Injectable } from '@nestjs/common';
import { Clock } from '@backend/platform/clock';
import { Database, type Tx } from '@backend/platform/database';
import { notFound, Problem } from '@backend/platform/http';
import { Ids } from '@backend/platform/ids';
import { Jobs } from '@backend/platform/queue';
import type { Me } from '@backend/platform/session';
import { PostingSteps, type StepInput } from '@backend/postings';
import { ReferenceData } from '@backend/reference';
import { ChallengeReading } from './challenge-reading';
import { ChallengeTexts } from './challenge-texts';
import { Challenge } from './challenge.entity';

type Input<R extends keyof typeof challengesApi> = Received<(typeof challengesApi)[R]>;

/** States in which a posting has been handed in: from there on it must stay complete. */
const HANDED_IN: readonly PostingState[] = ['review', 'published', 'paused'];
const OPEN: readonly PostingState[] = ['published', 'paused'];

/** Writes challenges: drafts, changes, steps. */
@Injectable()
export class Challenges {
  constructor(
    private readonly db: Database,
    private readonly reading: ChallengeReading,
    private readonly texts: ChallengeTexts,
    private readonly steps: PostingSteps,
    private readonly reference: ReferenceData,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly ids: Ids,
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
    const { organisationId, personId } = me;
    if (organisationId === null) throw notFound();
    const now = this.clock.now();
    const { answers, ...fields } = this.checked(draft);
    const challenge = tx.create(Challenge, {
      ...fields,
      id: this.ids.next(),
      organisationId,
      authorId: personId,
      state: 'draft',
      version: 1,
      createdAt: now,
      changedAt: now,
    });
    await tx.insert(Challenge, challenge);
    await this.texts.write(tx, challenge.id, answers);
    return challenge.id;
  }

  async change(me: Me, { id, version, ...draft }: Input<'PUT /challenges/:id'>): Promise<ChallengeAnswerShape> {
    const { answers, ...fields } = this.checked(draft);
    await this.db.transaction(async (tx) => {
      const challenge = await this.lock(tx, id);
      const subject = await this.reading.readable(challenge, me, tx);
      if (!subject.relations?.includes('own')) throw notFound();
      if (version !== undefined && version !== challenge.version) throw new Problem('posting.changed_elsewhere');
      if (!may(me, 'challenge.update', subject)) throw new Problem('posting.step_not_possible');
      const missing = HANDED_IN.includes(challenge.state) ? shortcomings({ ...fields, answers }) : [];
      if (missing.length > 0) throw new Problem('posting.incomplete', missing);
      const before = {
        title: challenge.title,
        answers: (await this.texts.all([id], tx)).get(id) ?? ChallengeTexts.none,
      };
      const now = this.clock.now();
      if (OPEN.includes(challenge.state) && showsSomethingNew(before, { title: fields.title, answers })) {
        challenge.changeWaitsSince ??= now;
      }
      Object.assign(challenge, fields, { version: challenge.version + 1, changedAt: now });
      await tx.save(challenge);
      await this.texts.write(tx, id, answers);
      await this.wake(tx, challenge);
    });
    return this.read(me, id);
  }

  async step(me: Me, { id, ...step }: Input<'POST /challenges/:id/steps'>): Promise<ChallengeAnswerShape> {
    await this.db.transaction((tx) => this.take(tx, me, id, step));
    return this.read(me, id);
  }

  /** Keeps what was written before signing in; if nothing is missing it is handed in. Answers its id and whether. */
  async arrive(tx: Tx, me: Actor, draft: ChallengeDraft): Promise<{ id: string; handedIn: boolean }> {
    const usable = this.usable(draft);
    const id = await this.keep(tx, me, usable);
    const handedIn = shortcomings(usable).length === 0;
    if (handedIn) await this.take(tx, me, id, { step: 'submit' });
    return { id, handedIn };
  }

  private async take(tx: Tx, me: Actor, id: string, step: StepInput): Promise<void> {
    const challenge = await this.lock(tx, id);
    const subject = await this.reading.readable(challenge, me, tx);
    const answers = (await this.texts.all([id], tx)).get(id) ?? ChallengeTexts.none;
    const on = { kind: 'challenge' as const, posting: challenge, subject };
    await this.steps.take(tx, me, { ...on, shortcomings: shortcomings({ ...challenge, answers }) }, step);
    await this.wake(tx, challenge);
  }

  /** Somebody's own or a foreign row, locked until the transaction ends; throws `not_found`. */
  async lock(tx: Tx, id: string): Promise<Challenge> {
    const challenge = await tx.findOne(Challenge, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!challenge) throw notFound();
    return challenge;
  }

  /** Matching and search find changed rows by themselves; this only saves them the wait. */
  private async wake(tx: Tx, { state }: Challenge): Promise<void> {
    if (state === 'draft' || state === 'review') return;
    await this.jobs.nudge(tx, 'matching.sweep');
    await this.jobs.nudge(tx, 'search.sync');
  }

  /** A draft from before signing in, without the topics and the sector that are not known (any more). */
  private usable({ topics, sector, ...draft }: ChallengeDraft): ChallengeDraft {
    return {
      ...draft,
      topics: topics.filter((topic) => this.reference.knowsTopic(topic)),
      sector: sector !== null && this.reference.knowsSector(sector) ? sector : null,
    };
  }

  private checked({ topics, sector, plz, ...draft }: ChallengeDraft) {
    const fields = topics.flatMap((topic, at) =>
      this.reference.knowsTopic(topic) ? [] : [{ field: `topics.${at}`, code: 'not_a_choice' }],
    );
    if (sector !== null && !this.reference.knowsSector(sector)) fields.push({ field: 'sector', code: 'not_a_choice' });
    if (fields.length > 0) throw new Problem('input.invalid', fields);
    const district = (plz && this.reference.place(plz)?.district) || null;
    return { ...draft, topics: [...new Set(topics)], sector, plz, district };
  }
}
