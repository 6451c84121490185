import type { Session } from '@contract/accounts';
import { daysLater } from '@domain/calendar';
import { aChallenge } from '@examples';
import { startTestApp, type TestApp } from '@backend/testing';

interface Confirmed {
  readonly session: Session;
  readonly goTo: string;
  readonly taken: string | null;
}

const company = { kind: 'company', name: 'Lackwerk Sauerland GmbH', plz: '59872' };

describe('signing in', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const tokenFor = async (email: string): Promise<string> => {
    const mails = await test.mails(email);
    return /bestaetigen#([\w-]+)/.exec(mails.at(-1)?.text ?? '')?.[1] ?? '';
  };
  const signIn = async (email: string, wish: object = {}) => {
    const browser = test.visitor();
    await browser.post('/sign-in', { email, ...wish });
    return {
      browser,
      reply: await browser.post<Confirmed>('/sign-in/confirm', { token: await tokenFor(email), take: true }),
    };
  };

  it('founds a company at the first sign-in and opens a session', async () => {
    const { browser, reply } = await signIn('kira@lackwerk.example', { name: 'Kira Lack', organisation: company });
    expect(reply.body.goTo).toBe('/tisch');
    expect(reply.body.session).toMatchObject({
      role: 'company_admin',
      name: 'Kira Lack',
      context: { organisationName: 'Lackwerk Sauerland GmbH', kind: 'company' },
      waiting: 0,
    });
    expect((await browser.get<Session>('/session')).body).toEqual(reply.body.session);
  });

  it('knows the person the second time and founds nothing more', async () => {
    const { reply } = await signIn('kira@lackwerk.example', { organisation: { ...company, name: 'Zweite GmbH' } });
    expect(reply.body.session.memberships.map((one) => one.organisationName)).toEqual(['Lackwerk Sauerland GmbH']);
  });

  it('uses a link once, and for fifteen minutes', async () => {
    const browser = test.visitor();
    await browser.post('/sign-in', { email: 'kira@lackwerk.example' });
    const token = await tokenFor('kira@lackwerk.example');
    test.clock.pass(14);
    expect((await browser.post('/sign-in/confirm', { token })).status).toBe(200);
    expect(await test.visitor().post('/sign-in/confirm', { token })).toMatchObject({
      status: 410,
      body: { code: 'sign_in.link_invalid' },
    });
    await browser.post('/sign-in', { email: 'kira@lackwerk.example' });
    const late = await tokenFor('kira@lackwerk.example');
    test.clock.pass(15);
    expect((await test.visitor().post('/sign-in/confirm', { token: late })).status).toBe(410);
  });

  it('lets one of ten clicks at once through', async () => {
    await test.visitor().post('/sign-in', { email: 'kira@lackwerk.example' });
    const token = await tokenFor('kira@lackwerk.example');
    const clicks = Array.from({ length: 10 }, () => test.visitor().post('/sign-in/confirm', { token }));
    const statuses = (await Promise.all(clicks)).map(({ status }) => status).sort((a, b) => a - b);
    expect(statuses).toEqual([200, ...Array<number>(9).fill(410)]);
  });

  it('answers a known and an unknown address alike; only the owner of the address learns more', async () => {
    const [known, unknown] = await Promise.all([
      test.visitor().post('/sign-in', { email: 'kira@lackwerk.example' }),
      test.visitor().post('/sign-in', { email: 'nobody@lackwerk.example' }),
    ]);
    expect(known.text).toBe(unknown.text);
    const names = (headers: Headers) => [...headers.keys()].sort();
    expect(names(known.headers)).toEqual(names(unknown.headers));
    const [mail] = await test.mails('nobody@lackwerk.example');
    expect(mail?.text).toContain('noch kein Konto');
    expect(mail?.text).not.toContain('bestaetigen');
  });

  it('keeps no token in any table', async () => {
    await test.visitor().post('/sign-in', { email: 'kira@lackwerk.example' });
    const token = await tokenFor('kira@lackwerk.example');
    const tables = ['sign_in_token', 'sign_in_draft', 'mail_outbox', 'session'];
    for (const table of tables) {
      expect(JSON.stringify(await test.db.query(`select * from ${table}`))).not.toContain(token);
    }
    expect(test.logged.join()).not.toMatch(/lackwerk/i);
  });

  it('hangs a group below its institution, and a council below nothing the company could follow', async () => {
    const group = { kind: 'group', name: 'Lacktechnik', parentName: 'Hochschule Lennetal' };
    const first = await signIn('rosa@hs.example', { organisation: group });
    const second = await signIn('rolf@hs.example', { organisation: { ...group, name: 'Zweite Gruppe' } });
    expect(first.reply.body.session.role).toBe('researcher');
    const institutions = await test.db.query(`select name, claimed from organisation where kind = 'institution'`);
    expect(institutions).toEqual([{ name: 'Hochschule Lennetal', claimed: false }]);
    expect(second.reply.body.session.context?.kind).toBe('group');
    const council = { kind: 'council', name: 'Betriebsrat Lackwerk', parentName: 'Lackwerk Sauerland GmbH' };
    const { reply } = await signIn('br@rat.example', { organisation: council });
    expect(reply.body.session.role).toBe('council_member');
    const [row] = await test.db.query(
      `select parent_id, parent_text, verified from organisation where kind = 'council'`,
    );
    expect(row).toEqual({ parent_id: null, parent_text: 'Lackwerk Sauerland GmbH', verified: false });
  });

  it('sets a cookie that only this host gets, over https, and no script reads', async () => {
    const { reply } = await signIn('kira@lackwerk.example');
    expect(reply.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-dialogwerk=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=2592000$/),
    ]);
  });

  it('ends the session at once on signing out', async () => {
    const { browser } = await signIn('kira@lackwerk.example');
    const { token } = browser;
    await browser.post('/sign-out');
    expect(browser.token).toBeUndefined();
    browser.token = token;
    expect((await browser.get('/account')).status).toBe(401);
  });

  describe('with a text that was typed before', () => {
    const email = 'anke@lackwerk.example';
    const SENT_AS = 'what-the-browser-calls-it';

    beforeEach(() => signIn(email, { organisation: company }));

    /** Asks for a link; answers with its token. */
    const linkWith = async (wish: object): Promise<string> => {
      await test.visitor().post('/sign-in', { email, ...wish });
      return tokenFor(email);
    };
    const use = async (token: string, take?: boolean): Promise<Confirmed> =>
      (await test.visitor().post<Confirmed>('/sign-in/confirm', { token, take })).body;
    const brought = async (token: string): Promise<unknown> =>
      (await test.visitor().post<{ brings: unknown }>('/sign-in/look', { token })).body.brings;

    it('leaves it to its own link, whichever other link is used', async () => {
      const withText = await linkWith({ draft: aChallenge({ title: 'Die Schnecke verklebt' }), sentAs: SENT_AS });
      const withOther = await linkWith({ draft: aChallenge({ title: 'Ein anderer Text' }), sentAs: `${SENT_AS}-2` });
      expect(await use(await linkWith({}))).toMatchObject({ goTo: '/tisch', taken: null });
      expect((await use(withOther, true)).taken).toBe(`${SENT_AS}-2`);
      expect(await brought(withText)).toMatchObject({ challenge: 'Die Schnecke verklebt' });
      expect((await use(withText, true)).taken).toBe(SENT_AS);
    });

    it('drops the copy of a link whose owner leaves it out, and says that nothing was taken', async () => {
      const wish = { draft: aChallenge({ title: 'Nicht von mir' }), sentAs: SENT_AS };
      const [left, other] = [await linkWith(wish), await linkWith(wish)];
      expect((await use(left, false)).taken).toBeNull();
      expect(await test.db.query(`select 1 from sign_in_draft where draft is not null`)).toHaveLength(1);
      expect(await brought(other)).toMatchObject({ challenge: 'Nicht von mir' });
      await use(other, false);
    });

    it('takes the same words once, however often they were sent', async () => {
      const wish = { draft: aChallenge({ title: 'Noch einmal geschickt' }), sentAs: SENT_AS };
      const [first, again] = [await linkWith(wish), await linkWith(wish)];
      await use(again, true);
      expect(await brought(first)).toBeNull();
      await use(first);
      expect(await test.db.query(`select 1 from challenge where title = 'Noch einmal geschickt'`)).toHaveLength(1);
    });

    it('keeps the text of a link that has run out for seven days, and not a day longer', async () => {
      await linkWith({ draft: aChallenge(), sentAs: SENT_AS });
      const left = () => test.db.query(`select 1 from sign_in_draft where sent_as = '${SENT_AS}'`);
      await test.jobs.run('accounts.forget', { now: daysLater(test.clock.now(), 6) });
      expect(await left()).toHaveLength(1);
      await test.jobs.run('accounts.forget', { now: daysLater(test.clock.now(), 7) });
      expect(await left()).toEqual([]);
    });
  });

  it('forgets by the job what has run out', async () => {
    await test.visitor().post('/sign-in', { email: 'weg@lackwerk.example', organisation: company });
    const in40Days = daysLater(test.clock.now(), 40);
    await test.jobs.run('accounts.forget', { now: in40Days });
    for (const table of ['sign_in_token', 'sign_in_draft', 'session']) {
      expect(await test.db.query(`select 1 from ${table}`)).toEqual([]);
    }
  });
});
