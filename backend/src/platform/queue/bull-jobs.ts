import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { EventEmitter } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { FlowProducer, Queue, Worker, type Job, type JobsOptions } from 'bullmq';
import type { EntityManager } from 'typeorm';
import type { JOBS } from '@backend/names';
import { Config } from '@backend/platform/config';
import { Database } from '@backend/platform/database';
import { Log } from '@backend/platform/log';
import type { Nudge, JobTable, KnownJob, UncheckedNudge, UncheckedIds } from './job';
import { Jobs } from './jobs';
import { JobRegistry } from './registry';
import { JobRunner } from './runner';
import { openStore, type JobStore } from './store';

const QUEUE = 'jobs';
/** Short runs are the rule; a crash of the process costs a job one of these before it is taken up again. */
const LOCK_MS = 30_000;
const STALLS = 20;
/** The timetable is looked after this often. */
const LOOK_MS = 30_000;
/** A stop waits this long for running jobs; then they are handed back, and another worker takes them up. */
const FINISH_MS = 6000;
/** A job that is still running keeps its connection; it goes with the process. */
const LET_GO_MS = 500;
/**
 * A database that is away for a moment, or a version that does not know a job yet, costs a try and not the job; what
 * failed for good is kept for the operator.
 */
const TRIES = {
  attempts: 5,
  backoff: { type: 'exponential', delay: 2000 },
  removeOnComplete: true,
  removeOnFail: 200,
} as const;

interface Payload {
  readonly ids?: UncheckedIds;
}

/** Jobs in BullMQ: on PostgreSQL, or on Redis where REDIS_URL says so. */
@Injectable()
export class BullJobs<T extends JobTable = typeof JOBS> extends Jobs<T> implements OnApplicationShutdown {
  private store: JobStore | undefined;
  private queue: Queue<Payload> | undefined;
  private flows: FlowProducer | undefined;
  private worker: Worker<Payload> | undefined;
  private looking: NodeJS.Timeout | undefined;
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
    this.store = await openStore(this.config, databaseUrl);
    this.queue = new Queue<Payload>(QUEUE, this.store.asking, this.store.factory);
    this.queue.on('error', (error) => this.heard(error));
    this.flows = new FlowProducer(this.store.asking, this.store.factory);
    this.flows.on('error', (error) => this.heard(error));
    await Promise.all([this.queue.waitUntilReady(), this.flows.waitUntilReady()]);
  }

  /** Takes up jobs and keeps the timetable. */
  async work(): Promise<void> {
    if (!this.store) throw new Error('The queue is opened before anybody works on it.');
    await this.keepTimetable();
    const stalls = { lockDuration: LOCK_MS, stalledInterval: LOCK_MS / 2, maxStalledCount: STALLS };
    // Begun below: a worker that does not get ready would try again without a pause.
    const settings = { concurrency: 4, autorun: false, ...stalls };
    this.worker = new Worker<Payload>(
      QUEUE,
      (job) => this.take(job),
      { ...this.store.working, ...settings },
      this.store.factory,
    );
    this.worker.on('error', (error) => this.heard(error));
    await this.worker.waitUntilReady();
    this.worker.run().catch((error: unknown) => this.heard(error as Error));
    const keep = (): void => void this.restoreTimetable();
    // A Redis that comes back may have come back empty.
    (this.queue?.getBackend() as EventEmitter | undefined)?.on('ready', keep);
    this.looking = setInterval(keep, LOOK_MS).unref();
  }

  /** Lost connections come back by themselves; while stopping they are meant to go. */
  private heard(error: Error): void {
    if (!this.stopping.signal.aborted) this.log.warn('queue', { error });
  }

  private take(job: Job<Payload>): Promise<string> {
    const whenBusy = job.repeatJobKey ? 'leave' : 'wait';
    return this.runner.run(job.name, { ids: job.data.ids ?? {}, whenBusy, stop: this.stopping.signal });
  }

  /** Enters what the registry says, and takes out what no job answers to any more. */
  private async keepTimetable(): Promise<void> {
    const timed = this.timed();
    for (const { key } of (await this.queue?.getJobSchedulers()) ?? []) {
      if (!timed.some(({ name }) => name === key)) await this.queue?.removeJobScheduler(key);
    }
    for (const job of timed) await this.enter(job);
  }

  /** Enters again what is missing. Takes nothing out: during an update a newer version may work beside this one. */
  private async restoreTimetable(): Promise<void> {
    try {
      const there = new Set((await this.queue?.getJobSchedulers())?.map(({ key }) => key));
      for (const job of this.timed()) if (!there.has(job.name)) await this.enter(job);
    } catch (error) {
      // The store may be away; the next look comes soon.
      this.heard(error as Error);
    }
  }

  private timed(): readonly KnownJob[] {
    return this.registry.all().filter(({ at }) => at !== undefined);
  }

  private async enter({ name, at = '', zone = 'UTC' }: KnownJob): Promise<void> {
    await this.queue?.upsertJobScheduler(name, { pattern: at, tz: zone }, { name, data: {}, opts: TRIES });
  }

  protected override wake(tx: EntityManager, name: string, ids: UncheckedIds): Promise<void> {
    return this.afterCommit(tx, name, async () => {
      const checked = this.registry.idsFor(name, ids);
      const id = [name, ...Object.values(checked)].join('/');
      await this.queue?.add(name, { ids: checked }, { ...TRIES, deduplication: { id, keepLastIfActive: true } });
    });
  }

  override flow(tx: EntityManager, each: readonly Nudge<T>[], then: Nudge<T>): Promise<void> {
    const node = ({ name, ids = {} }: UncheckedNudge, opts: JobsOptions) => ({
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

  /** How many jobs are in which state; empty while the store is away. */
  async counts(): Promise<Readonly<Record<string, number>>> {
    // A store that is away has no numbers, and that is no fault of whoever asks.
    return (await this.queue?.getJobCounts('waiting', 'active', 'delayed', 'failed').catch(() => undefined)) ?? {};
  }

  /** Takes up no further jobs and asks running ones to come to rest; they may still finish. */
  async rest(): Promise<void> {
    this.stopping.abort();
    clearInterval(this.looking);
    await this.worker?.pause(true);
  }

  /** Lets running jobs finish, for a while. */
  async onApplicationShutdown(): Promise<void> {
    await this.rest();
    const finished = this.worker?.close();
    await Promise.race([finished, wait(FINISH_MS, undefined, { ref: false })]);
    await Promise.all([this.queue?.close(), this.flows?.close()]);
    await Promise.race([this.store?.close(), wait(LET_GO_MS, undefined, { ref: false })]);
  }
}
