import { Id } from '@contract/fields';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { CronExpressionParser } from 'cron-parser';
import * as z from 'zod';
import { StartRefused } from '@backend/platform/config';
import { JOB, type JobName, type JobTable, type KnownJob, type PlainJob, type UncheckedIds } from './job';

/** Where Nest keeps the names of the jobs there are. */
export const JOB_TABLE = Symbol('names of jobs');

/** A job this version does not have, or ids it does not take; another version may have left it in the queue. */
export class UnknownJob extends Error {
  override readonly name = 'UnknownJob';
}

/** Every job by its name. Refuses the start where names and classes disagree, or at a time that cannot be read. */
@Injectable()
export class JobRegistry implements OnModuleInit {
  private known: ReadonlyMap<string, KnownJob> = new Map();

  constructor(
    private readonly discovery: DiscoveryService,
    @Inject(JOB_TABLE) private readonly table: JobTable,
  ) {}

  onModuleInit(): void {
    this.known = JOB.find(this.discovery, Object.keys(this.table));
    for (const job of this.known.values()) this.refuseWrongTime(job);
  }

  private refuseWrongTime({ name, at, zone = 'UTC' }: KnownJob): void {
    if (at === undefined) return;
    if (this.idsOf(name).length > 0) throw new StartRefused(`The job ${name} needs ids and so cannot run by itself.`);
    try {
      CronExpressionParser.parse(at, { tz: zone });
    } catch (error) {
      // The library tells a wrong line by throwing only.
      throw new StartRefused(`The job ${name} has a time nobody can read: "${at}".`, { cause: error });
    }
  }

  all(): readonly KnownJob[] {
    return [...this.known.values()].sort((one, other) => one.name.localeCompare(other.name));
  }

  has(name: string): name is JobName {
    return this.known.has(name);
  }

  /** Jobs that can be run without saying what they are about. */
  plain(): readonly PlainJob[] {
    const names = this.all().map(({ name }) => name as JobName);
    return names.filter((name): name is PlainJob => this.idsOf(name).length === 0);
  }

  /** The job of that name; throws `UnknownJob` when there is none. */
  get(name: string): KnownJob {
    const job = this.known.get(name);
    if (!job) throw new UnknownJob(`There is no job "${name}".`);
    return job;
  }

  /** Names of the ids a job is given. */
  idsOf(name: string): readonly string[] {
    return this.table[name] ?? [];
  }

  /** Whether these are the ids of that job: all of them, and no others. */
  takes(name: string, ids: UncheckedIds): boolean {
    return this.schemaOf(name).safeParse(ids).success;
  }

  /** The ids of a job, checked; throws `UnknownJob` when they are not those it takes. */
  idsFor(name: string, ids: UncheckedIds = {}): UncheckedIds {
    if (this.takes(this.get(name).name, ids)) return ids;
    throw new UnknownJob(`The job ${name} takes ${this.idsOf(name).join(', ') || 'no ids'}.`);
  }

  private schemaOf(name: string) {
    return z.strictObject(Object.fromEntries(this.idsOf(name).map((id) => [id, Id])));
  }
}
