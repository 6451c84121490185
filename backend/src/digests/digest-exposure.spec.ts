import { startTestApp, type TestApp } from '@backend/testing';
import { Commands } from '@backend/platform/commands';
import { DigestComposer } from './digest-composer';
import { digestMail } from './digest.mail';

const MONDAY = '2026-11-30T06:30:00.000Z';

describe('what digests carried', () => {
  let test: TestApp;
  const rows = <T>(sql: string, parameters: unknown[] = []) => test.db.query<T>(sql, parameters);
  const log = () =>
    rows<{ position: number; day: string; count: number }>(
      `select challenge_id, group_id, position, day::text, count from matching_exposure
       where place = 'digest' order by 1, 2, 3, 4`,
    );

  beforeAll(async () => {
    test = await startTestApp({ now: '2026-11-27T09:00:00.000Z' });
    await test.get(Commands).run('seed');
  }, 60_000);
  afterAll(() => test.close());

  it('is noted by day and position once the mail went out', async () => {
    expect(await log()).toEqual([]);
    const before = new Set((await test.mails()).map(({ id }) => id));
    test.clock.set(MONDAY);
    await test.jobs.run('digests.sweep', { now: MONDAY });
    const mails = (await test.mails()).filter(({ id }) => !before.has(id));
    expect(mails.length).toBeGreaterThan(20);
    const noted = await log();
    expect([...new Set(noted.map(({ day }) => day))]).toEqual(['2026-11-30']);
    const carried = mails.reduce((sum, { text }) => sum + (text.match(/#interested\//g) ?? []).length, 0);
    expect(carried).toBeGreaterThan(0);
    expect(noted.reduce((sum, { count }) => sum + count, 0)).toBe(carried);
  });

  it('does not change when the job runs twice', async () => {
    const before = await log();
    for (let times = 0; times < 2; times += 1) await test.jobs.run('digests.sweep', { now: MONDAY });
    expect(await log()).toEqual(before);
  });

  it('counts a digest once, even if its sender says twice that it went out', async () => {
    const before = await log();
    const [sent] = await rows<{ id: string; match: string }>(
      `select d.id, i.match_id as match from digest_delivery d join digest_item i on i.membership_id = d.membership_id
       where d.state = 'sent' limit 1`,
    );
    const sample = digestMail.samples.find(({ kind }) => kind === 'items');
    if (!sent || sample?.kind !== 'items') throw new Error('No digest went out.');
    const data = { ...sample, items: sample.items.slice(0, 1).map((item) => ({ ...item, matchId: sent.match })) };
    const again = (): Promise<void> =>
      test.db.transaction((tx) => test.get(DigestComposer).sent(tx, sent.id, data, new Date(MONDAY)));
    await again();
    expect(await log()).toEqual(before);
    await rows(`update digest_delivery set state = 'claimed' where id = $1`, [sent.id]);
    await again();
    await again();
    const sum = (all: readonly { count: number }[]): number => all.reduce((total, { count }) => total + count, 0);
    expect(sum(await log())).toBe(sum(before) + 1);
  });
});
