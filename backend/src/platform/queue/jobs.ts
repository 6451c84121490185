import type { JOBS } from '@backend/names';
import type { EntityManager } from 'typeorm';
import type { Nudge, JobIds, JobName, JobTable, PlainJob, UncheckedIds } from './job';

/** How rooms wake jobs. A nudge is a courtesy: work is found in rows by the timetable too. */
export abstract class Jobs<T extends JobTable = typeof JOBS> {
  /** Wakes a job once the transaction is committed (at once when there is none). Twenty nudges make one run. */
  nudge(tx: EntityManager, name: PlainJob<T>): Promise<void>;
  nudge<N extends Exclude<JobName<T>, PlainJob<T>>>(tx: EntityManager, name: N, ids: JobIds<N, T>): Promise<void>;
  nudge(tx: EntityManager, name: string, ids: UncheckedIds = {}): Promise<void> {
    return this.wake(tx, name, ids);
  }

  protected abstract wake(tx: EntityManager, name: string, ids: UncheckedIds): Promise<void>;

  /**
   * Wakes all of `each` after the commit, on whatever process is free, and `then` once all of them have ended, well or
   * not. As much a courtesy as a nudge: a flow may be lost or doubled, so its jobs look at rows.
   */
  abstract flow(tx: EntityManager, each: readonly Nudge<T>[], then: Nudge<T>): Promise<void>;
}
