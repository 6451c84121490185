import { aChallenge } from '@examples';
import type { Watch } from '@contract/watches';
import { approve, startTestApp, type SignedInPerson, type TestApp } from '@backend/testing';
import type { MailboxMessage } from '@backend/platform/mail';

/** Mondays at half past seven in Berlin. */
const MONDAYS = ['2026-11-30T06:30:00.000Z', '2026-12-07T06:30:00.000Z', '2026-12-14T06:30:00.000Z'] as const;

describe('saved searches in digests', () => {
  let test: TestApp;
  let guide: SignedInPerson;
  let company: SignedInPerson;
  let council: SignedInPerson;
  let office: SignedInPerson;

  const publish = async (title: string): Promise<string> => {
    const { body } = await company.browser.post<{ id: string }>('/challenges', aChallenge({ title }));
    await company.browser.post(`/challenges/${body.id}/steps`, { step: 'submit' });
    await approve(guide.browser, 'challenges', body.id);
    await test.jobs.settle();
    test.clock.pass(60);
    return body.id;
  };
  const save = async (who: SignedInPerson, name: string, q: string): Promise<string> => {
    const { body } = await who.browser.post<Watch>('/watches', { name, query: { q } });
    test.clock.pass(60);
    return body.id;
  };
  const mailsAt = async (at: string, who: SignedInPerson): Promise<MailboxMessage[]> => {
    test.clock.set(at);
    const before = new Set((await test.mails(who.email)).map(({ id }) => id));
    await test.jobs.run('digests.sweep', { now: at });
    return (await test.mails(who.email)).filter(({ id }) => !before.has(id));
  };

  beforeEach(async () => {
    test = await startTestApp();
    guide = await test.as('moderator');
    company = await test.as('company_admin', { organisation: { name: 'Torwerk', plz: '44147' } });
    council = await test.as('council_member');
    office = await test.as('transfer_office');
  }, 60_000);
  afterEach(() => test.close());

  it('tell what is new, with titles as far as there are places and never twice', async () => {
    await publish('Die alte Schranke war schon da');
    await save(office, 'Schranken', 'Schranke');
    await save(office, 'Ohne Neues', 'Zeppelin');
    for (let n = 1; n <= 4; n += 1) await publish(`Schranke Nummer ${n} klemmt bei Regen`);
    const [mail, second] = await mailsAt(MONDAYS[0], office);
    expect(second).toBeUndefined();
    expect(mail?.subject).toBe('Ihre Woche: vier neue Einträge in Ihren Suchen');
    expect(mail?.text).toContain('Gemerkte Suche „Schranken“: vier neue Einträge');
    expect(mail?.text.match(/Schranke Nummer \d/g)).toEqual([4, 3, 2].map((n) => `Schranke Nummer ${n}`));
    expect(mail?.text).toContain('http://localhost/finden?q=Schranke&folge=newest');
    expect(mail?.text).not.toMatch(/alte Schranke|Ohne Neues|Zeppelin/);
    expect(await mailsAt(MONDAYS[1], office)).toEqual([]);
    await publish('Schranke Nummer 5 klemmt bei Regen');
    const [next] = await mailsAt(MONDAYS[2], office);
    expect(next?.subject).toBe('Ihre Woche: ein neuer Eintrag in Ihren Suchen');
    expect(next?.text.match(/Schranke Nummer \d/g)).toEqual(['Schranke Nummer 5']);
  });

  it('tell a council only that there is something', async () => {
    await save(council, 'Unsere Schranken', 'Schranke');
    await publish('Die Schranke klemmt bei Regen');
    const [mail] = await mailsAt(MONDAYS[0], council);
    expect(mail?.subject).toBe('Es gibt etwas Neues auf Dialogwerk');
    expect(`${mail?.html}${mail?.text}`).not.toMatch(/Schranke/);
    expect(await mailsAt(MONDAYS[1], council)).toEqual([]);
  });

  it('tell nothing that is gone when the mail is built, nothing of a paused search, and nothing to who wants no digest', async () => {
    const paused = await save(office, 'Pause', 'Schranke');
    await office.browser.put(`/watches/${paused}`, { name: 'Pause', paused: true });
    await save(guide, 'Schranken', 'Schranke');
    await save(company, 'Schranken', 'Schranke');
    await test.db.query(`update person set digest = 'never' where id = $1`, [company.personId]);
    const id = await publish('Die Schranke klemmt bei Regen');
    expect(await mailsAt(MONDAYS[0], office)).toEqual([]);
    test.clock.set(MONDAYS[1]);
    await test.jobs.run('digests.sweep', { now: MONDAYS[1] });
    await company.browser.post(`/challenges/${id}/steps`, { step: 'withdraw' });
    expect((await test.mails(guide.email)).map(({ subject }) => subject)).toEqual([
      expect.stringContaining('ein neuer Eintrag'),
    ]);
    expect((await test.mails(company.email)).filter(({ subject }) => /Woche/.test(subject))).toEqual([]);
  });

  it('tell again what an uncertain digest may not have reported', async () => {
    await save(office, 'Schranken', 'Schranke');
    await publish('Die Schranke klemmt bei Regen');
    test.clock.set(MONDAYS[0]);
    await test.jobs.run('digests.sweep', { now: MONDAYS[0] });
    await test.db.query(
      `update mail_outbox set state = 'claimed', lease_until = $1 where name = 'digest' and to_address = $2`,
      [MONDAYS[0], office.email],
    );
    expect(await mailsAt('2026-12-01T06:30:00.000Z', office)).toEqual([]);
    expect(await test.db.query('select 1 from watch_hit')).toEqual([]);
    const [mail] = await mailsAt(MONDAYS[1], office);
    expect(mail?.text).toContain('Die Schranke klemmt bei Regen');
  });

  it('are forgotten with their search, also when it is deleted before its mail is sent', async () => {
    const id = await save(office, 'Schranken', 'Schranke');
    await publish('Die Schranke klemmt bei Regen');
    test.clock.set(MONDAYS[0]);
    await test.jobs.run('digests.sweep', { now: MONDAYS[0] });
    await office.browser.send('DELETE', `/watches/${id}`);
    expect(await test.mails(office.email)).toEqual([]);
    const states = await test.db.query('select state from digest_delivery where person_id = $1', [office.personId]);
    expect(states).toEqual([{ state: 'nothing' }]);
  });
});
