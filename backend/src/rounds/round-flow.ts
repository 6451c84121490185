import { Injectable } from '@nestjs/common';
import { Database } from '@backend/platform/database';
import { Jobs, type Nudge } from '@backend/platform/queue';
import { ChangedRows } from './changed-rows';
import { FullRound } from './full-round';

/**
 * A round over any number of processes: its shards are woken as a flow that leads to the next step of the round. The
 * rows say what is left to do, so a flow that is lost or doubled changes nothing.
 */
@Injectable()
export class RoundFlow {
  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
    private readonly round: FullRound,
    private readonly rows: ChangedRows,
  ) {}

  /** Takes the open round to its next shards or its end; says in a few words which. */
  async goOn(now: Date): Promise<string> {
    const stage = await this.round.proceed(now);
    if (!stage) return 'no round is under way';
    const { manager } = this.db;
    if (stage.task !== null) {
      const each = stage.shards.map((shard): Nudge => ({ name: 'matching.shard', ids: { shard } }));
      await this.jobs.flow(manager, each, { name: 'matching.proceed' });
      return `${stage.shards.length} shards ${stage.task === 'bid' ? 'bid' : 'write down what they were given'}`;
    }
    // What has changed during the round has been left out of it.
    if ((await this.rows.countDirty()) > 0) await this.jobs.nudge(manager, 'matching.sweep');
    const { challenges, groups, matches, served, largestLoad, seconds } = stage.figures;
    return `${challenges} challenges and ${groups} groups: ${matches} matches, ${served} challenges served, at most ${largestLoad} per group, ${seconds} s`;
  }
}
