import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import {
  createPostgresBackend,
  createRedisBackend,
  FlowProducer,
  Queue,
  runMigrations,
  Worker,
  type Job,
  type JobsOptions,
} from 'bullmq';
import { Client } from 'pg';
import type { EntityManager } from 'typeorm';
import { Config } from '@backend/platform/config';
import { Database } from '@backend/platform/database';
import { Log } from '@backend/platform/log';
import type { JobIds } from './job';
import { Jobs, type Alarm } from './jobs';
import { refuseUnsafeRedis } from './redis-check';
import { JobRegistry } from './registry';
import { JobRunner } from './runner';

const QUEUE = 'jobs';
/** Short runs are the rule; a crash of the process costs a job one of these before it is taken up again. */
const LOCK_MS = 30_000;
const STALLS = 20;
const KEEP_FAILED = 200;
/** A job that fails is tried again, later each time; what failed for good is kept for the operator. */
const TRIES = {
  attempts: 5,
  backoff: { type: 'exponential', delay: 2000 },
  removeOnComplete: true,
  removeOnFail: KEEP_FAILED,
} as const;

interface Payload {
  readonly ids?: JobIds;
}

/** Jobs in BullMQ: on PostgreSQL, or on Redis where REDIS_URL says so. */
@Injectable()
export class BullJobs extends Jobs implements OnApplicationShutdown {
  private queue: Queue<Payload> | undefined;
  private flows: FlowProducer | undefined;
  private worker: Worker<Payload> | undefined;
  private readonly stopping = new AbortController();

  constructor(
    private readonly registry: JobRegistry,
    private readonly runner: JobRunner,
    private readonly db: Database,
    private readonly config: Config,
    private readonly log: Log,
  ) {
    super();
  }

  /** Opens the queue; the address is that of the application's own database. */
  async open(databaseUrl: string): Promise<void> {
    const backend = this.config.redisUrl ? await this.redis(this.config.redisUrl) : await this.postgres(databaseUrl);
    this.queue = new Queue<Payload>(QUEUE, backend.options, backend.factory);
    this.queue.on('error', (error) => this.heard(error));
    this.flows = new FlowProducer(backend.options, backend.factory);
    this.flows.on('error', (error) => this.heard(error));
    await Promise.all([this.queue.waitUntilReady(), this.flows.waitUntilReady()]);
  }

  private async redis(url: string) {
    await refuseUnsafeRedis(url);
    const options = { connection: { url, maxRetriesPerRequest: null } };
    return { options: options as never, factory: createRedisBackend as never };
  }

  private async postgres(url: string) {
    const client = new Client({ connectionString: url });
    await client.connect();
    await runMigrations(client).finally(() => client.end());
    return {
      options: { connection: { connectionString: url, max: 3 } } as never,
      factory: createPostgresBackend as never,
    };
  }

  /** Takes up jobs and keeps the timetable. */
  async work(databaseUrl: string): Promise<void> {
    const { options, factory } = this.config.redisUrl
      ? await this.redis(this.config.redisUrl)
      : await this.postgres(databaseUrl);
    await this.keepTimetable();
    const settings = { concurrency: 4, lockDuration: LOCK_MS, stalledInterval: LOCK_MS / 2, maxStalledCount: STALLS };
    this.worker = new Worker<Payload>(
      QUEUE,
      (job) => this.take(job),
      { ...(options as object), ...settings } as never,
      factory,
    );
    this.worker.on('error', (error) => this.heard(error));
    await this.worker.waitUntilReady();
  }

  /** Lost connections come back by themselves; while stopping they are meant to go. */
  private heard(error: Error): void {
    if (!this.stopping.signal.aborted) this.log.warn('queue', { error });
  }

  private take(job: Job<Payload>): Promise<string> {
    const whenBusy = job.repeatJobKey ? 'leave' : 'wait';
    return this.runner.run(job.name, { ids: job.data.ids ?? {}, whenBusy, stop: this.stopping.signal });
  }

  private async keepTimetable(): Promise<void> {
    const timed = this.registry.all().filter(({ at }) => at !== undefined);
    for (const { key } of (await this.queue?.getJobSchedulers()) ?? []) {
      if (!timed.some(({ name }) => name === key)) await this.queue?.removeJobScheduler(key);
    }
    for (const { name, at = '', zone = 'UTC' } of timed) {
      const opts = { removeOnComplete: true, removeOnFail: KEEP_FAILED };
      await this.queue?.upsertJobScheduler(name, { pattern: at, tz: zone }, { name, data: {}, opts });
    }
  }

  override nudge(tx: EntityManager, name: string, ids: JobIds = {}): Promise<void> {
    return this.afterCommit(tx, name, async () => {
      const checked = this.registry.idsFor(name, ids);
      const id = [name, ...Object.values(checked)].join('/');
      await this.queue?.add(name, { ids: checked }, { ...TRIES, deduplication: { id, keepLastIfActive: true } });
    });
  }

  override flow(tx: EntityManager, each: readonly Alarm[], then: Alarm): Promise<void> {
    const node = ({ name, ids = {} }: Alarm, opts: JobsOptions) => ({
      name,
      queueName: QUEUE,
      data: { ids: this.registry.idsFor(name, ids) },
      opts,
    });
    return this.afterCommit(tx, then.name, async () => {
      const children = each.map((one) => node(one, { ...TRIES, ignoreDependencyOnFailure: true }));
      await this.flows?.add({ ...node(then, TRIES), children });
    });
  }

  private afterCommit(tx: EntityManager, name: string, wake: () => Promise<void>): Promise<void> {
    return this.db.afterCommit(tx, async () => {
      try {
        await wake();
      } catch (error) {
        // The rows are written and the timetable will find them; a queue that is away must not fail the request.
        this.log.warn('nudge lost', { job: name, error });
      }
    });
  }

  /** Lets running jobs finish, for a while. */
  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.worker?.close();
    await Promise.all([this.queue?.close(), this.flows?.close()]);
  }
}
