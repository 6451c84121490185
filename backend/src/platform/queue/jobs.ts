import type { EntityManager } from 'typeorm';
import type { JobIds } from './job';

/** How rooms wake jobs. A nudge is a courtesy: work is found in rows by the timetable too. */
export abstract class Jobs {
  /** Wakes a job once the transaction is committed (at once when there is none). Twenty nudges make one run. */
  abstract nudge(tx: EntityManager, name: string, ids?: JobIds): Promise<void>;
}
