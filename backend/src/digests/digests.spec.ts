import { startTestApp, type TestApp } from '@backend/testing';
import { Commands } from '@backend/platform/commands';
import type { MailboxMessage } from '@backend/platform/mail';

const MONDAY = '2026-11-30T06:30:00.000Z';
const NEXT_MONDAY = '2026-12-07T06:30:00.000Z';

const nobody = (): never => {
  throw new Error('The cast has nobody like that with a match.');
};

describe('digests', () => {
  let test: TestApp;
  const rows = <T>(sql: string, parameters: unknown[] = []) => test.db.query<T>(sql, parameters);
  const go = async (at: string): Promise<MailboxMessage[]> => {
    test.clock.set(at);
    const before = new Set((await test.mails()).map(({ id }) => id));
    await test.jobs.run('digests.sweep', { now: at });
    return (await test.mails()).filter(({ id }) => !before.has(id));
  };
  const personWith = async (role: string) =>
    (
      await rows<{ person_id: string; membership_id: string; email: string; organisation_id: string }>(
        `select p.id as person_id, m.id as membership_id, p.email, m.organisation_id from person p
         join membership m on m.person_id = p.id
         where m.role = $1 and p.digest = 'weekly' and exists (
           select 1 from match t left join challenge c on c.id = t.challenge_id
           where t.group_id = m.organisation_id or c.organisation_id = m.organisation_id)
         order by p.email limit 1`,
        [role],
      )
    )[0] ?? nobody();

  beforeAll(async () => {
    test = await startTestApp({ now: '2026-11-27T09:00:00.000Z' });
    await test.get(Commands).run('seed');
  }, 60_000);
  afterAll(() => test.close());

  it('sends nothing before half past seven, and claims nothing', async () => {
    expect(await go('2026-11-30T06:29:00.000Z')).toEqual([]);
    const claimed = await rows(`select 1 from digest_delivery where period like '%W49'`);
    expect(claimed).toEqual([]);
  });

  it('sends everybody at most one digest per context and period, with at most five matches', async () => {
    const mails = await go(MONDAY);
    expect(mails.length).toBeGreaterThan(20);
    const deliveries = await rows<{ state: string; n: number }>(
      'select state, count(*)::int as n from digest_delivery group by 1 order by 1',
    );
    expect(deliveries.find(({ state }) => state === 'sent')?.n).toBe(mails.length);
    expect(deliveries.map(({ state }) => state)).not.toContain('claimed');
    for (const { text } of mails) expect((text.match(/^(Dafür|For)/gm) ?? []).length).toBeLessThanOrEqual(5);
    expect(await go(MONDAY)).toEqual([]);
    expect(await go('2026-11-30T09:30:00.000Z')).toEqual([]);
  });

  it('shows nobody the same match twice', async () => {
    const mails = await go(NEXT_MONDAY);
    const shownBefore = await rows<{ n: number }>('select count(*)::int as n from digest_item');
    const again = await rows(
      `select membership_id, match_id, requested from digest_item group by 1, 2, 3 having count(*) > 1`,
    );
    expect(again).toEqual([]);
    expect(shownBefore[0]?.n).toBeGreaterThan(0);
    // Only those with more than five matches have something left to report.
    expect(mails.length).toBeLessThan(10);
  });

  it('carries both headers of one-click unsubscribe, whose post works without a session and whose get changes nothing', async () => {
    const { email, person_id } = await personWith('researcher');
    const [mail] = (await test.mails(email)).filter(({ headers }) => headers['List-Unsubscribe']);
    expect(mail?.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
    const address = /<(.+)>/.exec(mail?.headers['List-Unsubscribe'] ?? '')?.[1] ?? '';
    const path = new URL(address).pathname.replace('/api', '');
    const frequency = async () =>
      (await rows<{ digest: string }>('select digest from person where id = $1', [person_id]))[0]?.digest;
    for (let n = 0; n < 5; n += 1) await test.visitor().get(path);
    expect(await frequency()).toBe('weekly');
    expect((await test.visitor().post(path)).status).toBe(200);
    expect(await frequency()).toBe('never');
    await rows(`update person set digest = 'weekly' where id = $1`, [person_id]);
  });

  it('tells councils nothing but that there is something', async () => {
    const councils = await rows<{ email: string; title: string }>(
      `select p.email, c.title from person p join membership m on m.person_id = p.id join challenge c on c.organisation_id = m.organisation_id
       where m.role = 'council_member' and exists (select 1 from match t where t.challenge_id = c.id)`,
    );
    expect(councils.length).toBeGreaterThan(0);
    let seen = 0;
    for (const { email, title } of councils) {
      for (const { subject, html, text } of await test.mails(email)) {
        seen += 1;
        expect(`${subject}${html}${text}`).not.toContain(title);
        expect(subject).toMatch(/Es gibt etwas Neues|something new/);
      }
    }
    expect(seen).toBeGreaterThan(0);
  });

  it('leaves out what is no longer allowed when the mail is built', async () => {
    const { membership_id, organisation_id, email } = await personWith('researcher');
    await rows('delete from digest_item where membership_id = $1', [membership_id]);
    test.clock.set('2026-12-14T06:30:00.000Z');
    const before = (await test.mails(email)).length;
    await test.jobs.run('digests.sweep', { now: '2026-12-14T06:30:00.000Z' });
    await rows(
      `update challenge set state = 'withdrawn' where id in (select challenge_id from match where group_id = $1)`,
      [organisation_id],
    );
    expect((await test.mails(email)).length).toBe(before);
    expect(
      await rows(`select state from digest_delivery where membership_id = $1 and period = '2026-W51'`, [membership_id]),
    ).toEqual([{ state: 'nothing' }]);
    await rows(`update challenge set state = 'published' where state = 'withdrawn'`);
  });

  it('says again next time what an uncertain digest may not have shown', async () => {
    const { membership_id, email } = await personWith('company_admin');
    await rows('delete from digest_item where membership_id = $1', [membership_id]);
    const at = '2026-12-21T06:30:00.000Z';
    test.clock.set(at);
    await test.jobs.run('digests.sweep', { now: at });
    // A sender claimed the mail and died before anybody knew whether it went out.
    await rows(
      `update mail_outbox set state = 'claimed', lease_until = '2026-12-21T06:31:00Z' where to_address = $1 and state = 'waiting'`,
      [email],
    );
    const before = (await test.mails(email)).length;
    test.clock.set('2026-12-21T07:00:00.000Z');
    expect((await test.mails(email)).length).toBe(before);
    expect(
      await rows(`select state from mail_outbox where to_address = $1 and state = 'uncertain'`, [email]),
    ).toHaveLength(1);
    expect(await rows('select 1 from digest_item where membership_id = $1', [membership_id])).toEqual([]);
    const mails = (await go('2026-12-28T06:30:00.000Z')).filter(({ toAddress }) => toAddress === email);
    expect(mails).toHaveLength(1);
    expect((await rows('select 1 from digest_item where membership_id = $1', [membership_id])).length).toBeGreaterThan(
      0,
    );
  });

  it('writes in the reader’s language', async () => {
    const english = await rows<{ email: string }>(
      `select email from person where language = 'en' and digest = 'weekly'`,
    );
    const subjects: string[] = [];
    for (const { email } of english) subjects.push(...(await test.mails(email)).map(({ subject }) => subject));
    expect(subjects.length).toBeGreaterThan(0);
    for (const subject of subjects) expect(subject).toMatch(/^Your |^There is/);
  });
});
