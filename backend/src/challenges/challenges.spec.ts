import type { Challenge } from '@contract/challenges';
import type { ProblemBody } from '@contract/problems';
import { approve, startTestApp, type Browser, type SignedInPerson, type TestApp, versionRead } from '@backend/testing';
import { aDraft } from './testing/drafts';

describe('a challenge', () => {
  let test: TestApp;
  let owner: SignedInPerson;
  let other: SignedInPerson;
  let guide: Browser;
  const create = async (draft: object = aDraft()) => (await owner.browser.post<Challenge>('/challenges', draft)).body;
  const step = (browser: Browser, id: string, what: object) =>
    browser.post<Challenge & ProblemBody>(`/challenges/${id}/steps`, what);

  beforeAll(async () => {
    test = await startTestApp();
    owner = await test.as('company_admin', { organisation: { name: 'Hebetechnik Brandt GmbH', plz: '57223' } });
    other = await test.as('company_admin');
    guide = (await test.as('moderator')).browser;
  });
  afterAll(() => test.close());

  it('is kept as a draft, however incomplete, and tells what is missing', async () => {
    const empty = { text: '', lock: 'everyone' };
    const answers = { what: empty, where: empty, cost: empty, tried: empty, enough: empty };
    const { status, body } = await owner.browser.post<Challenge>('/challenges', { answers });
    expect(status).toBe(200);
    expect(body).toMatchObject({ state: 'draft', steps: ['submit', 'withdraw'], own: { version: 1 } });
    expect(body.own?.shortcomings.map(({ field }) => field)).toEqual(['title', 'answers.what', 'changesWork']);
    const refused = await step(owner.browser, body.id, { step: 'submit' });
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({ code: 'posting.incomplete', fields: body.own?.shortcomings });
  });

  it('goes from draft to publication, and its author hears of each step', async () => {
    const { id } = await create();
    const submitted = await step(owner.browser, id, { step: 'submit' });
    expect(submitted.body).toMatchObject({ state: 'review', own: { reviewBy: '2026-11-26T22:59:59.000Z' } });
    expect((await test.visitor().get(`/challenges/${id}`)).status).toBe(404);
    const published = await approve<Challenge>(guide, 'challenges', id);
    expect(published.body).toMatchObject({ state: 'published', publishedAt: '2026-11-24T09:00:00.000Z', own: null });
    expect((await test.visitor().get(`/challenges/${id}`)).status).toBe(200);
    const mails = await test.mails(owner.email);
    expect(mails.map(({ subject }) => subject)).toEqual(['Veröffentlicht: Die Dichtung verzieht sich beim Aushärten']);
    expect(mails[0]?.text).toContain(`http://localhost/probleme/${id}`);
  });

  it('tells its author until when it is read', async () => {
    const { id } = await create(aDraft({ title: 'Noch ein Problem mit Dichtungen' }));
    await step(owner.browser, id, { step: 'submit' });
    const mail = (await test.mails(owner.email)).find(({ subject }) => subject.includes('Noch ein Problem'));
    expect(mail?.subject).toBe('Angekommen: Noch ein Problem mit Dichtungen');
    expect(mail?.text).toMatch(/bis Donnerstag, 26\.\sNovember/);
  });

  it('comes back with a reason and can be handed in again', async () => {
    const { id } = await create(aDraft({ title: 'Ein Problem mit einem Namen darin' }));
    await step(owner.browser, id, { step: 'submit' });
    const version = await versionRead(guide, id);
    expect((await step(guide, id, { step: 'return', version })).body.code).toBe('posting.reason_missing');
    const back = { step: 'return', reason: 'names_or_secrets', sentence: 'Bitte ohne den Namen.', version };
    expect((await step(guide, id, back)).body.state).toBe('returned');
    const mine = await owner.browser.get<Challenge>(`/challenges/${id}`);
    expect(mine.body.own?.returned).toEqual({ reason: 'names_or_secrets', sentence: 'Bitte ohne den Namen.' });
    const mail = (await test.mails(owner.email)).find(({ subject }) => subject.includes('mit einem Namen'));
    expect(mail?.text).toContain('Bitte ohne den Namen.');
    expect((await step(owner.browser, id, { step: 'submit' })).body).toMatchObject({ state: 'review' });
  });

  it('can be paused, opened again, confirmed and closed by its owner', async () => {
    const { id } = await create();
    await step(owner.browser, id, { step: 'submit' });
    await approve(guide, 'challenges', id);
    for (const [what, state] of [
      ['pause', 'paused'],
      ['resume', 'published'],
      ['confirm', 'published'],
      ['archive', 'archived'],
    ] as const) {
      expect((await step(owner.browser, id, { step: what })).body.state).toBe(state);
    }
    expect((await step(owner.browser, id, { step: 'resume' })).body.code).toBe('posting.step_not_possible');
    expect((await test.visitor().get<Challenge>(`/challenges/${id}`)).body.state).toBe('archived');
  });

  it('refuses a change from a stale version and keeps what is there', async () => {
    const { id } = await create();
    const put = (version: number, title: string) =>
      owner.browser.put<Challenge & ProblemBody>(`/challenges/${id}`, { ...aDraft({ title }), version });
    expect((await put(1, 'Erste Fassung des Problems')).body.own?.version).toBe(2);
    const stale = await put(1, 'Zweite Fassung des Problems');
    expect(stale.status).toBe(409);
    expect(stale.body.code).toBe('posting.changed_elsewhere');
    expect((await step(owner.browser, id, { step: 'submit', version: 1 })).body.code).toBe('posting.changed_elsewhere');
    expect((await owner.browser.get<Challenge>(`/challenges/${id}`)).body.title).toBe('Erste Fassung des Problems');
  });

  it('lets one of two changes of the same version win', async () => {
    const { id } = await create();
    const both = await Promise.all(
      ['Links', 'Rechts'].map((side) =>
        owner.browser.put(`/challenges/${id}`, { ...aDraft({ title: `${side} geänderte Fassung` }), version: 1 }),
      ),
    );
    expect(both.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409]);
  });

  it('stays complete once handed in, and lets a guide read later changes', async () => {
    const { id } = await create();
    await step(owner.browser, id, { step: 'submit' });
    await approve(guide, 'challenges', id);
    const emptied = await owner.browser.put<ProblemBody>(`/challenges/${id}`, aDraft({ title: '' }));
    expect(emptied.body).toMatchObject({ code: 'posting.incomplete', fields: [{ field: 'title', code: 'missing' }] });
    expect((await guide.get<Challenge>(`/challenges/${id}`)).body.steps).toEqual(['return']);
    await owner.browser.put(`/challenges/${id}`, aDraft({ title: 'Ein neuer Titel nach der Freigabe' }));
    expect((await guide.get<Challenge>(`/challenges/${id}`)).body).toMatchObject({
      state: 'published',
      steps: ['approve', 'return'],
    });
    await approve(guide, 'challenges', id);
    expect((await guide.get<Challenge>(`/challenges/${id}`)).body.steps).toEqual(['return']);
  });

  it('is not there for others before publication, and cannot be touched by them ever', async () => {
    const { id } = await create();
    const stranger = other.browser;
    expect((await stranger.get(`/challenges/${id}`)).status).toBe(404);
    expect((await stranger.put(`/challenges/${id}`, aDraft())).status).toBe(404);
    expect((await step(stranger, id, { step: 'withdraw' })).status).toBe(404);
    await step(owner.browser, id, { step: 'submit' });
    await approve(guide, 'challenges', id);
    expect((await stranger.put(`/challenges/${id}`, aDraft())).status).toBe(404);
    expect((await step(stranger, id, { step: 'withdraw' })).body.code).toBe('posting.step_not_possible');
    expect((await stranger.get('/challenges/00000000-0000-4000-8000-00000000dead')).status).toBe(404);
    expect((await test.visitor().post('/challenges', aDraft())).status).toBe(401);
  });

  it.each<[string, object]>([
    ['a topic nobody knows', aDraft({ topics: ['nothing'] })],
    ['a sector nobody knows', aDraft({ sector: 'ZZ' })],
    [
      'too long an answer',
      aDraft({ answers: { ...aDraft().answers, tried: { text: 'x'.repeat(2001), lock: 'members' } } }),
    ],
    ['an answer that is a number', { ...aDraft(), answers: { what: 5 } }],
    ['a lock that is none', aDraft({ answers: { ...aDraft().answers, tried: { text: '', lock: 'all' as never } } })],
    ['a postcode of letters', aDraft({ plz: 'abcde' })],
    ['no answers at all', {}],
  ])('refuses %s with a code per field', async (_, draft) => {
    const { status, body } = await owner.browser.post<ProblemBody>('/challenges', draft);
    expect(status).toBe(422);
    expect(body.fields.length).toBeGreaterThan(0);
  });

  it.each(['"', '[]', '{"answers":', 'null', '{"__proto__":{"state":"published"}}'])(
    'answers %j with a refusal, never with a failure',
    async (sent) => {
      const { status } = await owner.browser.send('POST', '/challenges', sent);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    },
  );

  it('ignores what a person may not decide', async () => {
    const wish = { ...aDraft(), state: 'published', organisationId: other.organisationId, example: true, version: 9 };
    expect(await create(wish)).toMatchObject({ state: 'draft', example: false, own: { version: 1 } });
  });
});
