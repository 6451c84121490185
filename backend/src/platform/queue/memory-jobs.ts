import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database } from '@backend/platform/database';
import type { JobIds } from './job';
import { Jobs, type Alarm } from './jobs';
import { JobRegistry } from './registry';
import { JobRunner } from './runner';

/** The queue's twin without a queue: jobs run only when somebody says so. For tests and for jobs run by hand. */
@Injectable()
export class MemoryJobs extends Jobs {
  private waiting: { name: string; ids: JobIds }[] = [];
  /** Jobs of flows in their order, each with whether it is the one that all others of its flow lead to. */
  private flowing: (Alarm & { readonly last: boolean })[] = [];

  constructor(
    private readonly runner: JobRunner,
    private readonly registry: JobRegistry,
    private readonly db: Database,
  ) {
    super();
  }

  /** Names of the jobs that were nudged and have not run. */
  get nudged(): readonly string[] {
    return this.waiting.map(({ name }) => name);
  }

  override nudge(tx: EntityManager, name: string, ids: JobIds = {}): Promise<void> {
    return this.db.afterCommit(tx, () => {
      const same = (one: { name: string; ids: JobIds }) =>
        one.name === name && JSON.stringify(one.ids) === JSON.stringify(ids);
      if (!this.waiting.some(same)) this.waiting.push({ name, ids });
    });
  }

  override flow(tx: EntityManager, each: readonly Alarm[], then: Alarm): Promise<void> {
    return this.db.afterCommit(tx, () => {
      this.flowing.push(...each.map((one) => ({ ...one, last: false })), { ...then, last: true });
    });
  }

  /** Runs one job now, then the flows it begins, and returns its note and those of the jobs its flows led to. */
  async run(name: string, options: { now?: Date | string; ids?: JobIds } = {}): Promise<string> {
    const { now, ids } = options;
    const at = now && { now: new Date(now) };
    const notes = [await this.runner.run(name, { ...at, ...(ids && { ids }) })];
    try {
      for (let next = this.flowing.shift(); next; next = this.flowing.shift()) {
        const note = await this.runner.run(next.name, { ...at, ...(next.ids && { ids: next.ids }) });
        if (next.last) notes.push(note);
      }
    } finally {
      this.flowing = [];
    }
    return notes.join('; ');
  }

  /** Runs what was nudged, and what that nudges, until nothing is left. Names nobody handles are dropped. */
  async settle(now?: Date | string): Promise<readonly { readonly name: string; readonly note: string }[]> {
    const ran: { name: string; note: string }[] = [];
    for (let next = this.waiting.shift(); next; next = this.waiting.shift()) {
      if (!this.registry.all().some(({ name }) => name === next?.name)) continue;
      const note = await this.run(next.name, { ids: next.ids, ...(now && { now }) });
      ran.push({ name: next.name, note });
      if (ran.length > 500) throw new Error(`Jobs nudge each other without end, the last was ${next.name}.`);
    }
    return ran;
  }
}
