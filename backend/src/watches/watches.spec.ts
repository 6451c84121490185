import type { ProblemBody } from '@contract/problems';
import type { Watch } from '@contract/watches';
import { WATCH_LIMITS } from '@domain/watches';
import { startTestApp, type SignedInPerson, type TestApp } from '@backend/testing';

const query = { q: 'Dichtung', kind: 'challenge', topic: ['quality-management'], district: ['05970'], km: 50 };

describe('a saved search', () => {
  let test: TestApp;
  let kira: SignedInPerson;
  let other: SignedInPerson;

  beforeAll(async () => {
    test = await startTestApp();
    kira = await test.as('company_admin');
    other = await test.as('company_admin', { organisationId: kira.organisationId });
  });
  afterAll(() => test.close());
  afterEach(() => test.db.query('delete from watch'));

  const save = async (who: SignedInPerson = kira, name = 'Dichtungen') =>
    (await who.browser.post<Watch>('/watches', { name, query })).body;
  const list = async (who: SignedInPerson = kira) =>
    (await who.browser.get<{ items: Watch[]; most: number }>('/watches')).body;

  it('is kept with its name, words and filters, and stays with the one who saved it', async () => {
    const watch = await save();
    expect(watch).toMatchObject({ name: 'Dichtungen', query, paused: false, feed: null });
    expect(await list()).toEqual({ items: [watch], most: WATCH_LIMITS.most });
    expect((await list(other)).items).toEqual([]);
  });

  it('is renamed, paused and resumed; what appeared meanwhile is not reported later', async () => {
    const { id } = await save();
    const since = async () => (await test.db.query<{ since: Date }>('select since from watch'))[0]?.since;
    const saved = await since();
    test.clock.pass(60);
    await kira.browser.put(`/watches/${id}`, { name: 'Dichtringe', paused: true });
    expect((await list()).items[0]).toMatchObject({ name: 'Dichtringe', paused: true });
    expect(await since()).toEqual(saved);
    test.clock.pass(60);
    await kira.browser.put(`/watches/${id}`, { name: 'Dichtringe', paused: false });
    expect(await since()).toEqual(test.clock.now());
  });

  it('is deleted for good', async () => {
    const { id } = await save();
    expect((await kira.browser.send('DELETE', `/watches/${id}`)).body).toEqual({ done: true });
    expect((await list()).items).toEqual([]);
    expect((await kira.browser.send('DELETE', `/watches/${id}`)).status).toBe(404);
  });

  it('does not exist for anybody else, not even for a colleague or for oneself under another hat', async () => {
    const { id } = await save();
    const council = await test.as('council_member');
    await test.db.query('update membership set person_id = $1 where id = $2', [kira.personId, council.membershipId]);
    const browser = await test.signInAgain({ ...kira, membershipId: council.membershipId });
    expect((await browser.get<{ items: Watch[] }>('/watches')).body.items).toEqual([]);
    for (const who of [other.browser, browser]) {
      const tries = [
        who.put(`/watches/${id}`, { name: 'Meins', paused: true }),
        who.send('DELETE', `/watches/${id}`),
        who.post(`/watches/${id}/feed`),
        who.send('DELETE', `/watches/${id}/feed`),
      ];
      for (const { status } of await Promise.all(tries)) expect(status).toBe(404);
    }
    expect((await list()).items).toHaveLength(1);
    await test.db.query('delete from membership where id = $1', [council.membershipId]);
  });

  it('may hold whatever somebody pastes', async () => {
    const q = 'a\u0000b \ud800 %_ \\';
    const { status, body } = await kira.browser.post<Watch>('/watches', { name: 'Seltsam', query: { q } });
    expect([status, body.query.q]).toEqual([200, q]);
    const { body: feed } = await kira.browser.post<Watch>(`/watches/${body.id}/feed`);
    expect((await test.visitor().get(feed.feed?.replace('http://localhost/api', '') ?? '')).status).toBe(200);
  });

  it('is one of at most so many, also when two are saved at once', async () => {
    for (let n = 1; n < WATCH_LIMITS.most; n += 1) await save(kira, `Nummer ${n}`);
    const both = await Promise.all(
      ['a', 'b'].map((name) => kira.browser.post<ProblemBody>('/watches', { name, query })),
    );
    expect(both.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.body.code).toBe('watch.too_many');
    expect((await save(other)).id).toBeDefined();
  });

  it('needs a name and a search that makes sense', async () => {
    for (const wrong of [
      { name: ' ', query },
      { name: 'x'.repeat(81), query },
      { name: 'x', query: { kind: 'secrets' } },
    ])
      expect((await kira.browser.post('/watches', wrong)).status).toBe(422);
  });

  it('is still read when the contract has forgotten one of its filters', async () => {
    await save();
    await test.db.query(`update watch set query = query::jsonb || '{"kind": "gone"}'`);
    const { kind: _, ...rest } = query;
    expect((await list()).items[0]?.query).toEqual(rest);
  });

  it('is in the export of its person, and goes with the account', async () => {
    await save(other);
    const { body } = await other.browser.get<{ watches: object[] }>('/account/export');
    expect(body.watches).toEqual([
      { name: 'Dichtungen', query, paused: false, feed: null, createdAt: test.clock.now().toISOString() },
    ]);
    expect((await kira.browser.get<{ watches: object[] }>('/account/export')).body.watches).toEqual([]);
    await other.browser.post('/account/delete', { confirm: true });
    expect(await test.db.query('select 1 from watch')).toEqual([]);
  });
});
