import { cloneDatabase } from '@backend/platform/database/testing';
import { askDatabase, copyDatabase, Victim } from './testing/victim';

const ROUND = ['job', 'matching.round', '--now', '2026-11-27T02:30'];
const digestsAt = (at: string) => ['job', 'digests.sweep', '--now', at];
const sendAt = (at: string) => ['job', 'mail.send', '--now', at];

const MATCHES = `select challenge_id, group_id, offering_id, position, round(points::numeric, 3) as points, explanation
                 from match order by 1, 2`;
const HASH = 'select hash from matching_round where finished_at is not null order by finished_at desc limit 1';
const LEFT_OVER = `select 1 from matching_proposal union all select 1 from matching_bid
                   union all select 1 from matching_shard`;
const SHOWN = 'select membership_id, match_id, requested from digest_item order by 1, 2, 3';

describe('a killed process', () => {
  let victim: Victim;
  let seeded: string;
  let copies = 0;
  const copy = () => copyDatabase(seeded, `killed_${process.pid}_${(copies += 1)}`);
  const done = async (url: string, words: readonly string[]) => {
    const { code, said } = await victim.run(url, words);
    expect({ code, said }).toMatchObject({ code: 0 });
  };

  beforeAll(async () => {
    victim = new Victim();
    const clone = await cloneDatabase();
    await clone.close();
    seeded = clone.url;
    await done(seeded, ['seed', '--now', '2026-11-26T09:00']);
  }, 240_000);
  afterAll(() => victim.remove());

  describe('in a round', () => {
    let undisturbed: { matches: unknown[]; hash: unknown[] };

    beforeAll(async () => {
      await askDatabase(seeded, 'delete from match');
      const url = await copy();
      await done(url, ROUND);
      undisturbed = { matches: await askDatabase(url, MATCHES), hash: await askDatabase(url, HASH) };
      expect(undisturbed.matches.length).toBeGreaterThan(30);
    }, 180_000);

    it.each([
      'round-open',
      'round-bid:3',
      'round-shard:2',
      'round-assign',
      'round-stage:2',
      'round-shard:5',
      'before-swap',
      'in-swap',
      'before-commit:3',
    ])(
      'at %s shows nobody half a round, and the next run ends as if nothing had happened',
      async (fault) => {
        const url = await copy();
        expect((await victim.run(url, ROUND, fault)).signal).toBe('SIGKILL');
        expect(await askDatabase(url, MATCHES)).toEqual([]);
        await done(url, ROUND);
        expect(await askDatabase(url, MATCHES)).toEqual(undisturbed.matches);
        expect(await askDatabase(url, HASH)).toEqual(undisturbed.hash);
        expect(await askDatabase(url, 'select 1 from matching_round where finished_at is null')).toEqual([]);
        expect(await askDatabase(url, LEFT_OVER)).toEqual([]);
      },
      180_000,
    );

    it('after the swap has shown everybody the whole round, and left nothing to do', async () => {
      const url = await copy();
      expect((await victim.run(url, ROUND, 'after-swap')).signal).toBe('SIGKILL');
      expect(await askDatabase(url, MATCHES)).toEqual(undisturbed.matches);
      expect(await askDatabase(url, LEFT_OVER)).toEqual([]);
    }, 180_000);

    it('can be run again and gives the same', async () => {
      const url = await copy();
      await done(url, ROUND);
      await done(url, ROUND);
      expect(await askDatabase(url, MATCHES)).toEqual(undisturbed.matches);
      expect(await askDatabase(url, HASH)).toEqual(undisturbed.hash);
    }, 180_000);
  });

  describe('sending digests', () => {
    let undisturbed: unknown[];
    let ready: string;

    beforeAll(async () => {
      ready = await copy();
      await done(ready, ROUND);
      // Nobody has more than one digest can hold, so that two weeks are enough to be told everything.
      await askDatabase(
        ready,
        `delete from match where id in (select id from (
           select m.id, row_number() over (partition by m.group_id order by m.points) as of_group,
             row_number() over (partition by c.organisation_id order by m.points) as of_owner
           from match m join challenge c on c.id = m.challenge_id) n where of_group > 5 or of_owner > 5)`,
      );
      seeded = ready;
      const url = await copy();
      await done(url, digestsAt('2026-11-30T07:30'));
      await done(url, digestsAt('2026-12-07T07:30'));
      undisturbed = await askDatabase(url, SHOWN);
      expect(undisturbed.length).toBeGreaterThan(20);
    }, 180_000);

    it.each(['before-commit:1', 'after-claim:2', 'after-send:4'])(
      'at %s sends no digest twice and loses no match of it',
      async (fault) => {
        const url = await copy();
        expect((await victim.run(url, digestsAt('2026-11-30T07:30'), fault)).signal).toBe('SIGKILL');
        await done(url, sendAt('2026-11-30T07:40'));
        const twice = await askDatabase(
          url,
          'select to_address, subject from mailbox_message group by 1, 2 having count(*) > 1',
        );
        expect(twice).toEqual([]);
        const uncertain = await askDatabase<{ n: number }>(
          url,
          `select count(*)::int as n from mail_outbox where state = 'uncertain'`,
        );
        expect(uncertain[0]?.n).toBeLessThanOrEqual(1);
        expect(await askDatabase(url, `select 1 from mail_outbox where state in ('waiting', 'claimed')`)).toEqual([]);
        await done(url, digestsAt('2026-12-07T07:30'));
        expect(await askDatabase(url, SHOWN)).toEqual(undisturbed);
      },
      180_000,
    );
  });
});
