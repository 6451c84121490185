import { Injectable } from '@nestjs/common';
import type { JOBS } from '@backend/names';
import type { EntityManager } from 'typeorm';
import { Database } from '@backend/platform/database';
import type { Nudge, JobName, JobTable, UncheckedNudge, UncheckedIds } from './job';
import { Jobs } from './jobs';
import { JobRunner } from './runner';

/** The queue's twin without a queue: jobs run only when somebody says so. For tests and for jobs run by hand. */
@Injectable()
export class MemoryJobs<T extends JobTable = typeof JOBS> extends Jobs<T> {
  private waiting: UncheckedNudge[] = [];
  /** Jobs of flows in their order, each with whether it is the one that all others of its flow lead to. */
  private flowing: (UncheckedNudge & { readonly last: boolean })[] = [];

  constructor(
    private readonly runner: JobRunner,
    private readonly db: Database,
  ) {
    super();
  }

  /** Names of the jobs that were nudged and have not run. */
  get nudged(): readonly string[] {
    return this.waiting.map(({ name }) => name);
  }

  protected override wake(tx: EntityManager, name: string, ids: UncheckedIds): Promise<void> {
    return this.db.afterCommit(tx, () => {
      const same = (one: UncheckedNudge) => one.name === name && JSON.stringify(one.ids) === JSON.stringify(ids);
      if (!this.waiting.some(same)) this.waiting.push({ name, ids });
    });
  }

  override flow(tx: EntityManager, each: readonly Nudge<T>[], then: Nudge<T>): Promise<void> {
    return this.db.afterCommit(tx, () => {
      this.flowing.push(...each.map((one) => ({ ...one, last: false })), { ...then, last: true });
    });
  }

  /** Runs one job now, then the flows it begins, and returns its note and those of the jobs its flows led to. */
  run(name: JobName<T>, { now, ids }: { now?: Date | string; ids?: UncheckedIds } = {}): Promise<string> {
    return this.runWithFlows({ name, ...(ids && { ids }) }, now);
  }

  private async runWithFlows(first: UncheckedNudge, now: Date | string | undefined): Promise<string> {
    const run = ({ name, ids = {} }: UncheckedNudge): Promise<string> =>
      this.runner.run(name, { ids, ...(now && { now: new Date(now) }) });
    const notes = [await run(first)];
    try {
      for (let next = this.flowing.shift(); next; next = this.flowing.shift()) {
        const note = await run(next);
        if (next.last) notes.push(note);
      }
    } finally {
      this.flowing = [];
    }
    return notes.join('; ');
  }

  /** Runs what was nudged, and what that nudges, until nothing is left. */
  async settle(now?: Date | string): Promise<readonly { readonly name: string; readonly note: string }[]> {
    const ran: { name: string; note: string }[] = [];
    for (let next = this.waiting.shift(); next; next = this.waiting.shift()) {
      ran.push({ name: next.name, note: await this.runWithFlows(next, now) });
      if (ran.length > 500) throw new Error(`Jobs nudge each other without end, the last was ${next.name}.`);
    }
    return ran;
  }
}
