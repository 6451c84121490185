import { aChallenge, anOffering } from '@examples';
import type { EndingAnswer, Solved } from '@contract/solved';
import type { SearchAnswer } from '@contract/search';
import type { ProblemBody } from '@contract/problems';
import { Conversations } from '@backend/conversations';
import { Commands } from '@backend/platform/commands';
import { approve, startTestApp, type SignedInPerson, type TestApp } from '@backend/testing';

const words = {
  title: 'Die Schranke hebt wieder bei Regen',
  problem: 'Sobald es regnete, blieb die Schranke unten, und alle Fahrer mussten warten.',
  help: 'Ein Feuchtesensor mit anderem Gehäuse: die Gruppe hat ihn an einem Nachmittag gefunden.',
};

describe('how a challenge ended', () => {
  let test: TestApp;
  let guide: SignedInPerson;
  let company: SignedInPerson;
  let colleague: SignedInPerson;
  let group: SignedInPerson;
  let stranger: SignedInPerson;

  const challenge = async (change: object = {}): Promise<string> => {
    const { body } = await company.browser.post<{ id: string }>('/challenges', aChallenge(change));
    await step(body.id, 'submit');
    await approve(guide.browser, 'challenges', body.id);
    return body.id;
  };
  const step = (id: string, what: string) => company.browser.post(`/challenges/${id}/steps`, { step: what });
  const archived = async (change: object = {}): Promise<string> => {
    const id = await challenge(change);
    await talk(id);
    await step(id, 'archive');
    return id;
  };
  const talk = (challengeId: string) =>
    test.db.transaction(async (tx) => {
      const joining = (organisationId: string, role: 'owner' | 'partner') => ({ organisationId, role, personIds: [] });
      const participants = [joining(company.organisationId, 'owner'), joining(group.organisationId, 'partner')];
      await test.get(Conversations).open(tx, { challengeId, participants });
    });
  const say = (id: string, ending: string, who = company) =>
    who.browser.put<EndingAnswer & ProblemBody>(`/challenges/${id}/ending`, { ending });
  const tell = (id: string, change: object = {}, who = company) =>
    who.browser.post<Solved & ProblemBody>(`/challenges/${id}/solved`, { ...words, ...change });
  const read = async (id: string, who: Pick<SignedInPerson, 'browser'> = { browser: test.visitor() }) =>
    (await who.browser.get<Solved>(`/solved/${id}`)).body;
  const find = async (q: string) => {
    await test.jobs.settle();
    return (await test.visitor().get<SearchAnswer>(`/search?kind=solved&q=${q}`)).body.hits;
  };
  const toldWith = async (groupId: string | null, change: object = {}): Promise<Solved> => {
    const id = await archived(change);
    await say(id, 'helped');
    return (await tell(id, { groupId })).body;
  };

  beforeAll(async () => {
    test = await startTestApp();
    guide = await test.as('moderator');
    company = await test.as('company_admin', { organisation: { name: 'Torwerk', plz: '44147' } });
    colleague = await test.as('company_member', { organisationId: company.organisationId });
    group = await test.as('researcher', { organisation: { name: 'Labor für Klima', plz: '45141' } });
    stranger = await test.as('researcher');
    await group.browser.post('/offerings', anOffering());
  });
  afterAll(() => test.close());

  it('is said by its owner once it is archived, can be corrected, and is nobody else’s business', async () => {
    const id = await challenge();
    expect((await say(id, 'unhelped')).body.code).toBe('posting.step_not_possible');
    await step(id, 'archive');
    expect((await say(id, 'unhelped')).body).toMatchObject({
      ending: 'unhelped',
      maySay: true,
      solvedId: null,
      partners: [],
    });
    expect((await say(id, 'otherwise')).body.ending).toBe('otherwise');
    const seen = await colleague.browser.get<EndingAnswer>(`/challenges/${id}/ending`);
    expect(seen.body).toMatchObject({ ending: 'otherwise', maySay: false });
    const other = await test.as('company_admin');
    expect((await other.browser.get(`/challenges/${id}/ending`)).status).toBe(404);
    expect((await say(id, 'helped', other)).status).toBe(404);
    const counted = await test.db.query('select ending, count(*)::int as n from challenge_ending group by 1');
    expect(counted).toEqual([{ ending: 'otherwise', n: 1 }]);
  });

  it('is told as a case only when help was found here', async () => {
    const id = await archived();
    expect((await tell(id)).body.code).toBe('solved.not_helped');
    await say(id, 'unneeded');
    expect((await tell(id)).body.code).toBe('solved.not_helped');
    await say(id, 'helped');
    expect((await tell(id, { help: 'Zu kurz.' })).body.fields).toEqual([
      { field: 'help', code: 'too_short', limit: 40 },
    ]);
    const { body } = await tell(id);
    expect(body).toMatchObject({ ...words, poster: { name: 'Torwerk' }, group: null, naming: { state: 'none' } });
    expect((await read(body.id)).naming).toBeNull();
  });

  it('names a group only when there was a conversation and the group agrees, and no longer than it likes', async () => {
    const id = await archived();
    await say(id, 'helped');
    const { body: ending } = await company.browser.get<EndingAnswer>(`/challenges/${id}/ending`);
    expect(ending.partners).toEqual([{ id: group.organisationId, name: 'Labor für Klima' }]);
    expect((await tell(id, { groupId: stranger.organisationId })).body.fields).toEqual([
      { field: 'groupId', code: 'not_a_choice' },
    ]);
    const { body: told } = await tell(id, { groupId: group.organisationId });
    const isNamed = async () => [(await read(told.id)).group?.name ?? null, (await find('Klima')).length];
    expect(await isNamed()).toEqual([null, 0]);
    const mail = (await test.mails(group.email)).at(-1);
    expect(mail?.text).toContain(`/geloest/${told.id}`);
    const answer = (agreed: boolean, who = group) => who.browser.post<Solved>(`/solved/${told.id}/naming`, { agreed });
    expect((await answer(true, stranger)).status).toBe(404);
    expect((await answer(true)).body).toMatchObject({ mayAnswer: true, naming: { state: 'agreed' } });
    expect(await isNamed()).toEqual(['Labor für Klima', 1]);
    await tell(id, {
      groupId: group.organisationId,
      help: `${words.help} Und noch ein Satz, den niemand gelesen hat.`,
    });
    expect(await isNamed()).toEqual([null, 0]);
    await answer(true);
    await answer(false);
    expect(await isNamed()).toEqual([null, 0]);
    expect((await read(told.id, company)).naming).toEqual({
      state: 'refused',
      group: { id: group.organisationId, name: 'Labor für Klima' },
    });
  });

  it('is never replaced by words for another version, nor told twice at once', async () => {
    const id = await archived();
    await say(id, 'helped');
    const first = (await tell(id, { version: null })).body;
    expect((await tell(id, { version: null, title: 'Auch wir erzählen es' })).body.code).toBe(
      'posting.changed_elsewhere',
    );
    const second = await tell(id, { version: first.version, title: 'Die zweite Fassung davon' });
    expect([second.status, second.body.version]).toEqual([200, (first.version ?? 0) + 1]);
    expect((await tell(id, { version: first.version, title: 'Die dritte Fassung davon' })).status).toBe(409);
    expect(await read(first.id)).toMatchObject({ title: 'Die zweite Fassung davon', version: null });
  });

  it('can be found, and is gone at once when its owner or a guide takes it back or says something else', async () => {
    const { id, challengeId } = await toldWith(null);
    const ids = async () => (await find('Feuchtesensor')).map((hit) => hit.id);
    expect(await ids()).toContain(id);
    expect((await stranger.browser.post(`/solved/${id}/withdraw`)).status).toBe(403);
    expect((await colleague.browser.post(`/solved/${id}/withdraw`)).status).toBe(403);
    await guide.browser.post(`/solved/${id}/withdraw`);
    const gone = async () => {
      const found = await test.visitor().get<SearchAnswer>('/search?kind=solved&q=Feuchtesensor');
      return [found.body.hits.some((hit) => hit.id === id), (await test.visitor().get(`/solved/${id}`)).status];
    };
    expect(await gone()).toEqual([false, 404]);
    expect(JSON.stringify(await test.db.query('select * from solved_case where id = $1', [id]))).not.toContain('Regen');
    await tell(challengeId);
    expect(await ids()).toContain(id);
    await company.browser.post(`/solved/${id}/withdraw`);
    expect(await gone()).toEqual([false, 404]);
    await tell(challengeId);
    await say(challengeId, 'otherwise');
    expect(await gone()).toEqual([false, 404]);
    await test.jobs.settle();
    const verified = await test.get(Commands).run('search', { words: ['verify'] });
    expect(verified).toMatch(/, 0 differences$/);
  });

  it('leaves an anonymous owner without a name and a place', async () => {
    const { id } = await toldWith(null, { anonymous: true });
    const seen = await read(id, stranger);
    expect(seen.poster.name).toBeNull();
    expect(seen.place).toBeNull();
    expect((await find('Torwerk')).map((hit) => hit.id)).not.toContain(id);
  });

  it('is exported to its author, follows names, and forgets a group that nobody speaks for any more', async () => {
    const { id } = await toldWith(group.organisationId);
    await group.browser.post(`/solved/${id}/naming`, { agreed: true });
    const { body } = await company.browser.get<{ solved: { id: string }[] }>('/account/export');
    expect(body.solved.map((one) => one.id)).toContain(id);
    await company.browser.put('/organisation', { name: 'Schrankenwerk Nord' });
    expect((await find('Schrankenwerk')).map((hit) => hit.id)).toContain(id);
    await group.browser.post('/account/delete', { confirm: true });
    expect((await read(id)).group).toBeNull();
  });
});
