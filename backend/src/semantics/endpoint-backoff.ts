import { Injectable } from '@nestjs/common';
import { Database } from '@backend/platform/database';

/** Minutes an endpoint is left alone after its first failure, doubled with each further one up to the longest. */
const FIRST_MINUTES = 5;
const LONGEST_MINUTES = 6 * 60;

/** Minutes of rest after so many failures in a row. */
export const restAfter = (failures: number): number =>
  Math.min(LONGEST_MINUTES, FIRST_MINUTES * 2 ** Math.min(failures - 1, 16));

/** For how long a failing endpoint is left alone; one row for all workers, so that a restart does not forget it. */
@Injectable()
export class EndpointBackoff {
  constructor(private readonly db: Database) {}

  async isResting(now: Date): Promise<boolean> {
    const rows = await this.db.query('select 1 from matching_endpoint where rests_until > $1', [now]);
    return rows.length > 0;
  }

  /** Notes a failure. Of several at the same time one counts. */
  async begin(now: Date, fault: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      await tx.query(
        `insert into matching_endpoint (id, failures, rests_until, fault) values (1, 0, $1, $2) on conflict do nothing`,
        [now, fault],
      );
      const [row] = await tx.query<{ failures: number; resting: boolean }[]>(
        'select failures, rests_until > $1 as resting from matching_endpoint where id = 1 for update',
        [now],
      );
      if (!row || row.resting) return;
      const failures = row.failures + 1;
      await tx.query('update matching_endpoint set failures = $1, rests_until = $2, fault = $3 where id = 1', [
        failures,
        new Date(now.getTime() + restAfter(failures) * 60_000),
        fault,
      ]);
    });
  }

  async over(): Promise<void> {
    await this.db.query('delete from matching_endpoint');
  }
}
