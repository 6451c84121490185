import type { Challenge } from '@contract/challenges';
import { approve, startTestApp, type SignedInPerson, type TestApp } from '@backend/testing';

const answer = (text: string) => ({ text, lock: 'everyone' });
const draft = (title: string) => ({
  title,
  answers: {
    what: answer('Beim Aushärten verzieht sich die Dichtung, und wir merken es zu spät.'),
    where: answer(''),
    cost: answer(''),
    tried: answer(''),
    enough: answer(''),
  },
  topics: ['quality-management'],
  changesWork: 'no',
});

describe('confirmation', () => {
  let test: TestApp;
  let owner: SignedInPerson;
  let id: string;
  const age = (day: string) => {
    test.clock.set(`${day}T05:00:00Z`);
    return test.jobs.run('postings.age', { now: `${day}T05:00:00Z` });
  };
  const seen = async () => (await owner.browser.get<Challenge>(`/challenges/${id}`)).body;
  const subjects = async () => (await test.mails(owner.email)).map(({ subject }) => subject);

  beforeEach(async () => {
    test = await startTestApp({ now: '2026-05-18T08:00:00Z' });
    owner = await test.as('company_admin');
    const guide = (await test.as('moderator')).browser;
    id = (await owner.browser.post<Challenge>('/challenges', draft('Die Dichtung verzieht sich'))).body.id;
    await owner.browser.post(`/challenges/${id}/steps`, { step: 'submit' });
    await approve(guide, 'challenges', id);
    await test.mails();
  });
  afterEach(() => test.close());

  /** The session of a test person ends after thirty days. */
  const signInAgain = async () => {
    await test.db.query(`update session set expires_at = '2030-01-01'`);
  };

  it('asks after six months, pauses and closes when nobody answers, and does each once', async () => {
    await signInAgain();
    expect(await age('2026-11-17')).toBe('0 asked, 0 paused, 0 archived');
    expect(await age('2026-11-18')).toBe('1 asked, 0 paused, 0 archived');
    expect(await age('2026-11-18')).toBe('0 asked, 0 paused, 0 archived');
    expect(await seen()).toMatchObject({
      ageing: true,
      state: 'published',
      own: { confirmBy: '2026-12-17T23:00:00.000Z' },
    });
    expect(await age('2026-12-18')).toBe('0 asked, 1 paused, 0 archived');
    expect((await seen()).state).toBe('paused');
    expect(await age('2027-02-16')).toBe('0 asked, 0 paused, 1 archived');
    expect((await seen()).state).toBe('archived');
    expect((await subjects()).slice(-1)).toEqual(['Abgeschlossen: Die Dichtung verzieht sich']);
  });

  it('tells its owner what silence will lead to', async () => {
    await age('2026-11-18');
    const asked = (await test.mails(owner.email)).at(-1);
    expect(asked?.subject).toBe('Gilt das noch? Die Dichtung verzieht sich');
    expect(asked?.text).toMatch(/bis Freitag, 18\.\sDezember/);
    await age('2026-12-18');
    expect((await test.mails(owner.email)).at(-1)?.subject).toBe('Ruht jetzt: Die Dichtung verzieht sich');
  });

  it('starts again when the owner confirms', async () => {
    await signInAgain();
    await age('2026-11-18');
    await age('2026-12-18');
    const { body } = await owner.browser.post<Challenge>(`/challenges/${id}/steps`, { step: 'confirm' });
    expect(body).toMatchObject({ state: 'published', ageing: false, own: { confirmBy: null } });
    expect(await age('2027-02-16')).toBe('0 asked, 0 paused, 0 archived');
    expect(await age('2027-06-18')).toBe('1 asked, 0 paused, 0 archived');
  });

  it('never closes a posting whose owner was not asked in time, however long the worker was down', async () => {
    await signInAgain();
    expect(await age('2028-01-10')).toBe('1 asked, 0 paused, 0 archived');
    expect(await age('2028-02-08')).toBe('0 asked, 0 paused, 0 archived');
    expect(await age('2028-02-09')).toBe('0 asked, 1 paused, 0 archived');
  });
});
