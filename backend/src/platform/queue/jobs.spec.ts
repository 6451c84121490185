import type { EntityManager } from 'typeorm';
import { Job, type Nudge, type JobContext, type JobHandler } from './job';
import { Jobs } from './jobs';

const tx = {} as EntityManager;
const shard = '6f1c1c3e-2b9b-4c4e-9b0a-0c7f0e0f1a2b';

class Woken extends Jobs {
  readonly nudges: unknown[] = [];
  protected override async wake(_tx: EntityManager, name: string, ids: object): Promise<void> {
    this.nudges.push({ name, ids });
  }
  override async flow(_tx: EntityManager, each: readonly Nudge[], then: Nudge): Promise<void> {
    this.nudges.push(...each, then);
  }
}

describe('waking a job', () => {
  it('takes names and ids the compiler knows, and no others', async () => {
    const jobs = new Woken();
    await jobs.nudge(tx, 'matching.sweep');
    await jobs.nudge(tx, 'matching.shard', { shard });
    await jobs.flow(tx, [{ name: 'matching.shard', ids: { shard } }], { name: 'matching.proceed' });
    expect(jobs.nudges).toEqual([
      { name: 'matching.sweep', ids: {} },
      { name: 'matching.shard', ids: { shard } },
      { name: 'matching.shard', ids: { shard } },
      { name: 'matching.proceed' },
    ]);
  });

  it('does not compile otherwise', () => {
    const either = 'matching.shard' as 'matching.shard' | 'matching.sweep';
    const wrong = (jobs: Jobs) => [
      // @ts-expect-error: there is no job of that name
      jobs.nudge(tx, 'matching.swep'),
      // @ts-expect-error: its id is missing
      jobs.nudge(tx, 'matching.shard'),
      // @ts-expect-error: its id has another name
      jobs.nudge(tx, 'matching.shard', { round: shard }),
      // @ts-expect-error: it takes no ids
      jobs.nudge(tx, 'matching.sweep', { shard }),
      // @ts-expect-error: one of them needs an id
      jobs.nudge(tx, either),
      // @ts-expect-error: there is no job of that name
      jobs.flow(tx, [{ name: 'matching.shart', ids: { shard } }], { name: 'matching.proceed' }),
      // @ts-expect-error: the id of the last one is missing
      jobs.flow(tx, [], { name: 'matching.shard' }),
    ];
    class Counts implements JobHandler<'matching.shard'> {
      run = ({ ids }: JobContext<'matching.shard'>) => Promise.resolve(ids.shard);
    }
    // @ts-expect-error: there is no job of that name
    Job({ name: 'matching.swep', about: '' });
    // @ts-expect-error: that job is told no shard
    Job({ name: 'matching.sweep', about: '' })(Counts);
    expect(wrong).toBeInstanceOf(Function);
  });
});
