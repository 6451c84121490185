import type { EntityManager } from 'typeorm';
import type { JobIds } from './job';

/** A job to wake, with the ids it is told. */
export interface Alarm {
  readonly name: string;
  readonly ids?: JobIds;
}

/** How rooms wake jobs. A nudge is a courtesy: work is found in rows by the timetable too. */
export abstract class Jobs {
  /** Wakes a job once the transaction is committed (at once when there is none). Twenty nudges make one run. */
  abstract nudge(tx: EntityManager, name: string, ids?: JobIds): Promise<void>;

  /**
   * Wakes all of `each` after the commit, on whatever process is free, and `then` once all of them have ended, well or
   * not. As much a courtesy as a nudge: a flow may be lost or doubled, so its jobs look at rows.
   */
  abstract flow(tx: EntityManager, each: readonly Alarm[], then: Alarm): Promise<void>;
}
