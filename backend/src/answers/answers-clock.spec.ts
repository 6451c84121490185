import type { Match } from '@contract/matching';
import { addWorkingDays } from '@domain/calendar';
import { SECRET, startTestApp, type SignedInPerson, type TestApp } from '@backend/testing';
import { aMatch, publish } from './testing/scene';

describe('the answer clock', () => {
  let test: TestApp;
  let company: SignedInPerson;
  let group: SignedInPerson;
  let office: SignedInPerson;
  let guide: SignedInPerson;
  let match: string;
  const setUp = async (change: object = {}, kind: 'company_admin' | 'council_member' = 'company_admin') => {
    test = await startTestApp({ now: '2026-11-09T09:00:00Z' });
    office = await test.as('transfer_office', { organisation: { name: 'Hochschule Lennetal' } });
    company = await test.as(kind, { organisation: { name: 'Haus Brandt' } });
    group = await test.as('researcher', {
      organisation: { name: 'Labor für Dichtungen', parentId: office.organisationId },
    });
    guide = await test.as('moderator');
    match = await aMatch(test, await publish(company, guide.browser, change), group.organisationId);
    await test.mails();
    await test.db.query('delete from mailbox_message');
  };
  afterEach(() => test.close());

  const ask = (who: SignedInPerson) => who.browser.post<Match>(`/matches/${match}/answer`, { kind: 'interested' });
  /** Runs the clock on a working day after the request, as often as told. */
  const tick = async (workingDays: number, times = 1): Promise<void> => {
    const now = `${addWorkingDays('2026-11-09', workingDays)}T07:00:00Z`;
    test.clock.set(now);
    for (let n = 0; n < times; n += 1) await test.jobs.run('answers.clock', { now });
  };
  const subjects = async (who: SignedInPerson) => (await test.mails(who.email)).map(({ subject }) => subject);

  it('reminds on days 5 and 9, asks the transfer office on 11 and a guide on 15, and lapses on 20, each once', async () => {
    await setUp();
    await ask(company);
    for (let day = 0; day <= 22; day += 1) {
      await tick(day, 2);
      await test.mails();
    }
    expect(await subjects(group)).toEqual([
      'Anfrage: Die Dichtung verzieht sich',
      'Eine Anfrage wartet auf Sie: Die Dichtung verzieht sich',
      expect.stringMatching(/^Bitte antworten Sie bis .+, \d+\..+ oder sagen Sie kurz ab: Die Dichtung verzieht sich$/),
    ]);
    expect(await subjects(office)).toEqual([
      'Labor für Dichtungen hat noch nicht geantwortet: Die Dichtung verzieht sich',
    ]);
    expect(await subjects(guide)).toEqual([
      'Labor für Dichtungen hat seit 15 Arbeitstagen nicht geantwortet: Die Dichtung verzieht sich',
    ]);
    expect(await subjects(company)).toEqual(['Keine Antwort: Die Dichtung verzieht sich']);
    const [row] = await test.db.query<{ count: number }>('select count(*)::int as count from contact_stage');
    expect(row?.count).toBe(5);
    for (const mail of await test.mails()) expect(mail.text).not.toContain(SECRET);
  });

  it('tells everybody truly why they hear of it and what the button opens', async () => {
    await setUp();
    await ask(company);
    for (const day of [5, 11, 15]) await tick(day);
    const [asked, office11, guide15] = await Promise.all(
      [group, office, guide].map(async (who) => (await test.mails(who.email)).at(-1)?.text ?? ''),
    );
    expect(asked).toContain('Erst dort antworten Sie.');
    expect(asked).toContain('weil Sie an diesem Treffer beteiligt sind');
    for (const text of [office11, guide15]) {
      expect(text).toContain('Der Knopf öffnet den öffentlichen Eintrag.');
      expect(text).not.toMatch(/antworten Sie\.|beteiligt sind/);
    }
    expect(office11).toContain('weil die Transferstelle');
    expect(guide15).toContain('weil Lotsinnen und Lotsen');
  });

  it('sends one mail, not five, after an outage', async () => {
    await setUp();
    await ask(company);
    await tick(16);
    expect(await subjects(group)).toEqual(['Anfrage: Die Dichtung verzieht sich']);
    expect(await subjects(office)).toEqual([]);
    expect(await subjects(guide)).toHaveLength(1);
  });

  it('is silent once somebody has answered, and on days nobody works', async () => {
    await setUp();
    await ask(company);
    await ask(group);
    await test.mails();
    await test.db.query('delete from mailbox_message');
    await tick(12);
    expect(await test.mails()).toEqual([]);
    expect(await test.jobs.run('answers.clock', { now: '2026-12-25T07:00:00Z' })).toBe('no working day');
  });

  it('does not send a reminder that was overtaken by an answer', async () => {
    await setUp();
    await ask(company);
    await tick(5);
    await ask(group);
    expect(await subjects(group)).not.toContain('Eine Anfrage wartet auf Sie: Die Dichtung verzieht sich');
  });

  it('names nobody who wants to stay anonymous', async () => {
    await setUp({ anonymous: true });
    await ask(company);
    for (const day of [5, 11, 15]) await tick(day);
    const mails = await test.mails();
    for (const { to, text } of mails.map(({ toAddress, text }) => ({ to: toAddress, text }))) {
      expect([to, text.includes('Haus Brandt')]).toEqual([to, false]);
    }
    expect(mails.find(({ toAddress }) => toAddress === group.email)?.text).toContain('Ein Betrieb ist interessiert');
  });

  it('tells a council only that there is something new', async () => {
    await setUp({}, 'council_member');
    await ask(group);
    for (const day of [5, 9]) await tick(day);
    expect(new Set(await subjects(company))).toEqual(new Set(['Es gibt etwas Neues auf Dialogwerk']));
    for (const mail of await test.mails(company.email))
      expect(`${mail.text}${mail.html}`).not.toMatch(/Dichtung|Labor/);
  });

  it('lets a guide ask where nobody has an account yet', async () => {
    await setUp();
    await test.db.query('delete from membership where organisation_id = $1', [group.organisationId]);
    await ask(company);
    const [mail] = await test.mails(guide.email);
    expect(mail?.subject).toBe('Anfrage: Die Dichtung verzieht sich');
    expect(mail?.text).toContain('noch niemand ein Konto');
  });
});
