import type { Challenge } from '@contract/challenges';
import { publishChallenge, SECRET, startTestApp, versionRead, type TestApp } from '@backend/testing';
import { aDraft } from './testing/drafts';

interface Entered {
  goTo: string;
}

describe('challenges and accounts', () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await startTestApp();
  });
  afterEach(() => test.close());

  const signIn = async (draft: object) => {
    const browser = test.visitor();
    const organisation = { kind: 'company', name: 'Hebetechnik Brandt GmbH', plz: '57223' };
    await browser.post('/sign-in', { email: 'ines@example.org', name: 'Ines Brandt', organisation, draft });
    const mail = (await test.mails('ines@example.org')).at(-1);
    const [, token = ''] = /#[^\s]*?([\w-]{20,})/.exec(mail?.text ?? '') ?? [];
    return { browser, reply: await browser.post<Entered>('/sign-in/confirm', { token, take: true }) };
  };

  it('keep an unfinished draft from before signing in, and open it to go on', async () => {
    const { browser, reply } = await signIn(aDraft({ changesWork: null }));
    expect(reply.body.goTo).toMatch(/^\/probleme\/[\da-f-]{36}\/bearbeiten$/);
    const id = reply.body.goTo.split('/')[2] ?? '';
    expect((await browser.get<Challenge>(`/challenges/${id}`)).body.state).toBe('draft');
  });

  it('hand in a complete draft from before signing in, with every word, as the page has promised', async () => {
    const { browser, reply } = await signIn(aDraft());
    expect(reply.body.goTo).toMatch(/^\/probleme\/[\da-f-]{36}$/);
    const id = reply.body.goTo.split('/')[2] ?? '';
    const { body } = await browser.get<Challenge>(`/challenges/${id}`);
    expect(body).toMatchObject({ state: 'review', title: aDraft().title, poster: { name: 'Hebetechnik Brandt GmbH' } });
    expect(body.answers.map(({ lock, text }) => ({ lock, text }))).toEqual(Object.values(aDraft().answers));
  });

  it('keep such a draft even when a topic is not known any more', async () => {
    const { browser, reply } = await signIn(aDraft({ topics: ['gone', 'quality-management'], sector: 'ZZ' }));
    const id = reply.body.goTo.split('/')[2] ?? '';
    expect((await browser.get<Challenge>(`/challenges/${id}`)).body).toMatchObject({
      topics: ['quality-management'],
      sector: null,
    });
  });

  it('export what I wrote, and nothing of others', async () => {
    const owner = await test.as('company_admin');
    await owner.browser.post('/challenges', aDraft());
    const { body, text } = await owner.browser.get<{ challenges: object[] }>('/account/export');
    expect(text).toContain(SECRET);
    expect(body.challenges).toEqual([expect.objectContaining({ ...aDraft(), state: 'draft' })]);
    const colleague = await test.as('company_member', { organisationId: owner.organisationId });
    expect((await colleague.browser.get('/account/export')).text).not.toContain(SECRET);
  });

  it('close what is public and delete what is secret when the last person leaves', async () => {
    const owner = await test.as('company_admin');
    const id = await publishChallenge(owner, (await test.as('moderator')).browser, aDraft());
    const draft = (await owner.browser.post<Challenge>('/challenges', aDraft())).body.id;
    await owner.browser.post('/account/delete', { confirm: true });
    expect((await test.visitor().get<Challenge>(`/challenges/${id}`)).body.state).toBe('archived');
    expect(await test.db.query('select 1 from challenge where id = $1', [draft])).toEqual([]);
    expect(await test.db.query('select 1 from challenge_secret')).toEqual([]);
    const [row] = await test.db.query<{ author_id: string | null }>('select author_id from challenge');
    expect(row?.author_id).toBeNull();
  });

  it('count what waits for me: texts that came back', async () => {
    const owner = await test.as('company_admin');
    const guide = (await test.as('moderator')).browser;
    const { id } = (await owner.browser.post<Challenge>('/challenges', aDraft())).body;
    await owner.browser.post(`/challenges/${id}/steps`, { step: 'submit' });
    await guide.post(`/challenges/${id}/steps`, {
      step: 'return',
      reason: 'other',
      version: await versionRead(guide, id),
    });
    expect((await owner.browser.get<{ waiting: number }>('/session')).body.waiting).toBe(1);
  });
});
