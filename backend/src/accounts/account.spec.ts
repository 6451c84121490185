import type { Account, Session } from '@contract/accounts';
import { startTestApp, type TestApp } from '@backend/testing';
import { People } from './people';
import { Tokens } from './tokens';

describe('my account', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  it('shows and changes what I said about myself', async () => {
    const kira = await test.as('company_admin', { name: 'Kira Lack' });
    const change = { name: '  Kira  Lack-Meier ', phone: '02931 1', language: 'en', digest: 'daily' };
    const { body } = await kira.browser.put<Account>('/account', change);
    expect(body).toMatchObject({ name: 'Kira Lack-Meier', language: 'en', digest: 'daily', email: kira.email });
    expect(body.sessions).toEqual([{ id: expect.any(String), since: expect.any(String), current: true }]);
    expect((await kira.browser.get<Account>('/account')).body).toEqual(body);
  });

  it('refuses bad input with a code per field and changes nothing', async () => {
    const kira = await test.as('company_admin', { name: 'Kira Lack' });
    const reply = await kira.browser.put('/account', { name: 'K', phone: '', language: 'fr', digest: 'weekly' });
    expect(reply).toMatchObject({
      status: 422,
      body: {
        code: 'input.invalid',
        fields: [
          { field: 'name', code: 'too_short', limit: 2 },
          { field: 'language', code: 'not_a_choice' },
        ],
      },
    });
    expect((await kira.browser.get<Account>('/account')).body.name).toBe('Kira Lack');
  });

  it('switches between my own hats only', async () => {
    const kira = await test.as('company_admin');
    const other = await test.as('council_member');
    const second = await test.db.transaction((tx) =>
      test
        .get(People)
        .join(tx, { personId: kira.personId, organisationId: other.organisationId, role: 'council_member' }),
    );
    const { body } = await kira.browser.post<Session>('/session/context', { membershipId: second });
    expect(body).toMatchObject({ role: 'council_member', context: { id: second } });
    expect((await kira.browser.get<Session>('/session')).body.role).toBe('council_member');
    const foreign = await kira.browser.post('/session/context', { membershipId: other.membershipId });
    expect(foreign.status).toBe(404);
  });

  it('ends all other sessions at once', async () => {
    const kira = await test.as('company_admin');
    const elsewhere = await test.signInAgain(kira);
    await kira.browser.post('/session/end-others');
    expect((await elsewhere.get('/account')).status).toBe(401);
    expect((await kira.browser.get('/account')).status).toBe(200);
  });

  it('stops digests with one click, without a session, and never by looking', async () => {
    const kira = await test.as('researcher');
    const digest = async () => (await kira.browser.get<Account>('/account')).body.digest;
    const path = `/unsubscribe/${test.get(Tokens).unsubscribe(kira.personId)}`;
    const scanner = test.visitor();
    for (const method of ['GET', 'HEAD', 'OPTIONS']) await scanner.send(method, path);
    expect(await digest()).toBe('weekly');
    const page = (await scanner.get(path)).headers.get('location');
    expect(page).toMatch(/^\/abbestellen#[\w-]{43}$/);
    const mailProgram = { headers: { origin: '', 'content-type': 'application/x-www-form-urlencoded' } };
    const click = () => scanner.send('POST', path, 'List-Unsubscribe=One-Click', mailProgram);
    expect((await click()).status).toBe(200);
    expect((await click()).status).toBe(200);
    expect(await digest()).toBe('never');
    expect((await scanner.post(`/unsubscribe/${'x'.repeat(43)}`)).text).toBe('{"done":true}');
  });

  it('exports everything of mine, and what other rooms add', async () => {
    const kira = await test.as('researcher', { name: 'Kira Lack' });
    const export_ = async () => (await kira.browser.get<Record<string, unknown>>('/account/export')).body;
    expect(await export_()).toMatchObject({
      account: expect.objectContaining({ email: kira.email, name: 'Kira Lack', digest: 'weekly' }),
      challenges: [],
      offerings: [],
      conversations: [],
      answers: [],
      solved: [],
      watches: [],
    });
  });
});
