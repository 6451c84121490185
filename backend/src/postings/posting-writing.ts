import type { Actor } from '@domain/accounts';
import { may } from '@domain/policy';
import { HANDED_IN, OPEN_STATES, shortcomingsOf, showsSomethingNew, type Found, type Fields } from '@domain/postings';
import { Injectable } from '@nestjs/common';
import type { DeepPartial, FindOptionsWhere } from 'typeorm';
import { Clock } from '@backend/platform/clock';
import { Database, type Tx } from '@backend/platform/database';
import { notFound, Problem } from '@backend/platform/http';
import { Ids } from '@backend/platform/ids';
import { Jobs } from '@backend/platform/queue';
import type { PostingRoom } from './posting-room';
import { PostingSteps, type StepInput } from './posting-steps';
import type { PostingColumns } from './posting.columns';
import { isOwn } from './reading';

/** Writes postings of every kind: drafts, changes, steps. What differs between the kinds their room hands in. */
@Injectable()
export class PostingWriting {
  constructor(
    private readonly db: Database,
    private readonly steps: PostingSteps,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Keeps a new draft of one's organisation and answers with its id; throws `not_found` for somebody without one. */
  async keep<Row extends PostingColumns, Content extends Found<Fields>>(
    tx: Tx,
    me: Actor,
    room: PostingRoom<Row, Content>,
    content: Content,
    also: Partial<Row> = {},
  ): Promise<string> {
    if (me.organisationId === null) throw notFound();
    const now = this.clock.now();
    const owned: Partial<PostingColumns> = {
      id: this.ids.next(),
      organisationId: me.organisationId,
      authorId: me.personId,
      state: 'draft',
      version: 1,
      createdAt: now,
      changedAt: now,
    };
    const row = tx.create(room.entity, { ...room.columnsOf(content), ...also, ...owned } as DeepPartial<Row>);
    await tx.insert<PostingColumns>(room.entity, row);
    await room.keepBeside(tx, row, content, null);
    return row.id;
  }

  /**
   * Replaces what stands in a posting of one's own. From the day it was handed in it must stay complete, and what
   * readers can see of it waits for a guide. Throws `posting.changed_elsewhere` when `version` is not the newest.
   */
  async change<Row extends PostingColumns, Content extends Found<Fields>>(
    me: Actor,
    room: PostingRoom<Row, Content>,
    { id, version }: { readonly id: string; readonly version?: number | undefined },
    content: Content,
  ): Promise<void> {
    await this.db.transaction(async (tx) => {
      const row = await this.lock(tx, room.entity, id);
      const subject = await room.subject(tx, row, me);
      if (!isOwn(subject)) throw notFound();
      if (version !== undefined && version !== row.version) throw new Problem('posting.changed_elsewhere');
      if (!may(me, `${room.kind}.update`, subject)) throw new Problem('posting.step_not_possible');
      const missing = HANDED_IN.includes(row.state) ? shortcomingsOf(room.fields, content) : [];
      if (missing.length > 0) throw new Problem('posting.incomplete', missing);
      const before = await room.contentOf(tx, row);
      const now = this.clock.now();
      if (OPEN_STATES.includes(row.state) && showsSomethingNew(room.fields, before, content))
        row.changeWaitsSince ??= now;
      Object.assign(row, room.columnsOf(content), { version: row.version + 1, changedAt: now });
      await tx.save(row);
      await room.keepBeside(tx, row, content, before);
      await this.wake(tx, row);
    });
  }

  /** Takes a step in the life of a posting this person may know of. */
  async step<Row extends PostingColumns, Content extends Found<Fields>>(
    tx: Tx,
    me: Actor,
    room: PostingRoom<Row, Content>,
    id: string,
    step: StepInput,
  ): Promise<void> {
    const posting = await this.lock(tx, room.entity, id);
    const subject = await room.subject(tx, posting, me);
    const shortcomings = shortcomingsOf(room.fields, await room.contentOf(tx, posting));
    await this.steps.take(tx, me, { kind: room.kind, posting, subject, shortcomings }, step);
    await this.wake(tx, posting);
  }

  /** The row, held until the transaction ends, so that its state is still the one the rules have judged. */
  private async lock<Row extends PostingColumns>(tx: Tx, entity: new () => Row, id: string): Promise<Row> {
    const where = { id } as FindOptionsWhere<Row>;
    const row = await tx.findOne(entity, { where, lock: { mode: 'pessimistic_write' } });
    if (!row) throw notFound();
    return row;
  }

  /** Matching and search find changed rows by themselves; this only saves them the wait. */
  private async wake(tx: Tx, { state }: PostingColumns): Promise<void> {
    if (state === 'draft' || state === 'review') return;
    await this.jobs.nudge(tx, 'matching.sweep');
    await this.jobs.nudge(tx, 'search.sync');
  }
}
