import { setTimeout as wait } from 'node:timers/promises';
import { Job, type JobContext, type JobHandler } from '@backend/platform/queue';
import { OneAtATime } from './round/alone';
import { FullRound } from './round/full-round';
import { MatchingRows } from './round/rows';
import { Sweep } from './round/sweep';

const BUSY = 'left to the run that is under way';
const AGAIN_MS = 500;
/** So many changed rows at once are an import, not people at work. */
const MANY = 200;

/** Woken when a posting changes, and every minute in case that call was lost. */
@Job({ name: 'matching.sweep', at: '* * * * *', about: 'Matches postings that are new or have changed.' })
export class MatchingSweep implements JobHandler {
  constructor(
    private readonly sweep: Sweep,
    private readonly round: FullRound,
    private readonly rows: MatchingRows,
    private readonly alone: OneAtATime,
  ) {}

  async run({ now, stop }: JobContext): Promise<string> {
    const swept = await this.alone.run(async () => {
      // After an import a fair round of all is quicker than many small ones, and fairer.
      if ((await this.rows.countDirty()) > MANY) await this.round.run(now, stop);
      return this.sweep.run(now, stop);
    });
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
    private readonly alone: OneAtATime,
  ) {}

  async run({ now, stop }: JobContext): Promise<string> {
    for (;;) {
      const result = await this.alone.run(async () => ({ figures: await this.round.run(now, stop) }));
      if (result) {
        const { figures } = result;
        if (figures === null) return 'stopped half-way; the next run goes on';
        const { challenges, groups, matches, served, largestLoad, seconds } = figures;
        return `${challenges} challenges and ${groups} groups: ${matches} matches, ${served} challenges served, at most ${largestLoad} per group, ${seconds} s`;
      }
      if (stop.aborted) return BUSY;
      await wait(AGAIN_MS);
    }
  }
}
