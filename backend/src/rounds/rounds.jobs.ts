import { Database } from '@backend/platform/database';
import { Job, Jobs, type JobContext, type JobHandler } from '@backend/platform/queue';
import { ChangedRows } from './changed-rows';
import { FullRound } from './full-round';
import { OneAtATime } from './one-at-a-time';
import { RoundFlow } from './round-flow';
import { Shards } from './shards';
import { Sweep } from './sweep';

const BUSY = 'left to the run that is under way';
/** So many changed rows at once are an import, not people at work. */
const MANY = 200;

/** Woken when a posting changes, and every minute in case that call, or a round, was lost. */
@Job({ name: 'matching.sweep', at: '* * * * *', about: 'Matches postings that are new or have changed.' })
export class MatchingSweep implements JobHandler {
  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
    private readonly sweep: Sweep,
    private readonly round: FullRound,
    private readonly rows: ChangedRows,
    private readonly alone: OneAtATime,
  ) {}

  async run({ now, stop }: JobContext): Promise<string> {
    const round = await this.round.state(now);
    const many = (await this.rows.countDirty()) > MANY;
    // After an import a fair round of all is quicker than many small ones, and fairer.
    if (round === 'silent' || (many && round === 'none')) await this.jobs.nudge(this.db.manager, 'matching.round');
    if (many) return 'left to a round of all';
    const swept = await this.alone.run(async () =>
      (await this.round.isGivingOut(now)) ? null : this.sweep.run(now, stop),
    );
    return swept ? `${swept.challenges} challenges, ${swept.groups} groups, ${swept.proposed} proposals` : BUSY;
  }
}

@Job({
  name: 'matching.round',
  at: '30 2 * * *',
  zone: 'Europe/Berlin',
  about: 'Gives out all places anew, fairly among all challenges.',
})
export class MatchingRoundJob implements JobHandler {
  constructor(
    private readonly round: FullRound,
    private readonly flow: RoundFlow,
  ) {}

  async run({ now }: JobContext): Promise<string> {
    await this.round.open(now);
    return this.flow.goOn(now);
  }
}

@Job({ name: 'matching.proceed', about: 'Takes a round further once its shards have done their part.' })
export class MatchingProceed implements JobHandler {
  constructor(private readonly flow: RoundFlow) {}

  run({ now }: JobContext): Promise<string> {
    return this.flow.goOn(now);
  }
}

@Job({
  name: 'matching.shard',
  about: 'Does the part of some challenges in a round: bids, or writes down what they were given.',
})
export class MatchingShard implements JobHandler<'matching.shard'> {
  constructor(private readonly shards: Shards) {}

  async run({ now, ids, stop }: JobContext<'matching.shard'>): Promise<string> {
    return (await this.shards.work(ids.shard, now, stop)) ? 'done' : 'stopped half-way';
  }
}
