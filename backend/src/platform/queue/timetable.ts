import { Injectable } from '@nestjs/common';
import { CronExpressionParser } from 'cron-parser';
import { Clock } from '@backend/platform/clock';
import { Database } from '@backend/platform/database';
import type { Run } from './job';
import { JobRunEntity } from './job-run.entity';
import { JobRegistry } from './registry';

export interface TimetableLine {
  readonly name: string;
  readonly about: string;
  readonly at: string | null;
  readonly next: Date | null;
  readonly last: Run | null;
}

/** The first instant after `now` at which a cron line fires. */
export const nextRun = (at: string, zone: string, now: Date): Date =>
  CronExpressionParser.parse(at, { tz: zone, currentDate: now }).next().toDate();

/** Which job runs when, and what its last run said. */
@Injectable()
export class Timetable {
  constructor(
    private readonly registry: JobRegistry,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async lines(): Promise<TimetableLine[]> {
    const runs = new Map((await this.db.of(JobRunEntity).find()).map((run) => [run.name, run]));
    return this.registry.all().map(({ name, about, at, zone = 'UTC' }) => ({
      name,
      about,
      at: at === undefined ? null : `${at} ${zone}`,
      next: at === undefined ? null : nextRun(at, zone, this.clock.now()),
      last: runs.get(name) ?? null,
    }));
  }
}
