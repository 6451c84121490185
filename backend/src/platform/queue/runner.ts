import { Injectable } from '@nestjs/common';
import { setTimeout as wait } from 'node:timers/promises';
import { Clock } from '@backend/platform/clock';
import { Database, KEY_OF_NAME } from '@backend/platform/database';
import { Log } from '@backend/platform/log';
import type { UncheckedIds } from './job';
import { JobRunEntity } from './job-run.entity';
import { JobRegistry } from './registry';

export interface RunRequest {
  readonly ids?: UncheckedIds;
  /** The instant the run is for; the clock's now when absent. */
  readonly now?: Date;
  /** What to do while another process runs the same job: leave it to that one, or wait and run after it. */
  readonly whenBusy?: 'leave' | 'wait';
  readonly stop?: AbortSignal;
}

const BUSY = 'left to the run that is under way';
const never = new AbortController().signal;

/** Runs one job: never two of the same kind and ids at once, its result kept for the timetable. */
@Injectable()
export class JobRunner {
  constructor(
    private readonly registry: JobRegistry,
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  async run(name: string, { ids = {}, now, whenBusy = 'wait', stop = never }: RunRequest = {}): Promise<string> {
    const job = this.registry.get(name);
    const checked = this.registry.idsFor(name, ids);
    const at = now ?? this.clock.now();
    return this.alone(`${name} ${Object.values(checked).join(' ')}`, whenBusy, stop, async () => {
      const begun = performance.now();
      await this.begin({ name, startedAt: this.clock.now(), for: at, finishedAt: null, outcome: null, note: '' });
      try {
        const note = await job.part.run({ now: at, ids: checked, stop });
        await this.end(name, { finishedAt: this.clock.now(), outcome: 'done', note });
        this.log.info('job done', { job: name, ms: Math.round(performance.now() - begun) });
        return note;
      } catch (error) {
        // Any failure is noted for the operator and passed on, so that the queue tries again.
        await this.end(name, { finishedAt: this.clock.now(), outcome: 'failed', note: (error as Error).name });
        this.log.error('job failed', { job: name, error });
        throw error;
      }
    });
  }

  private async begin(run: JobRunEntity): Promise<void> {
    await this.db.source.manager.upsert(JobRunEntity, run, ['name']);
  }

  private async end(name: string, change: Pick<JobRunEntity, 'finishedAt' | 'outcome' | 'note'>): Promise<void> {
    await this.db.source.manager.update(JobRunEntity, { name }, change);
  }

  /** The lock belongs to a connection, so it falls when this process dies. */
  private async alone(key: string, whenBusy: 'leave' | 'wait', stop: AbortSignal, work: () => Promise<string>) {
    const connection = this.db.source.createQueryRunner();
    try {
      for (;;) {
        const [row] = (await connection.query(`select pg_try_advisory_lock(${KEY_OF_NAME}) as got`, [key])) as {
          got: boolean;
        }[];
        if (row?.got) break;
        if (whenBusy === 'leave' || stop.aborted) return BUSY;
        await wait(200);
      }
      return await work();
    } finally {
      await connection.query(`select pg_advisory_unlock(${KEY_OF_NAME})`, [key]).catch(() => undefined);
      await connection.release();
    }
  }
}
