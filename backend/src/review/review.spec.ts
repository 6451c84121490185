import type { Answer } from '@contract';
import type { Challenge } from '@contract/challenges';
import type { ProblemBody } from '@contract/problems';
import type { reviewApi } from '@contract/review';
import type { startApi } from '@contract/start';
import { anOffering } from '@examples';
import { POLICY, type Grant } from '@domain/policy';
import { GUIDES } from '@domain/rights';
import { approve, challengeDraft, SECRET, startTestApp, type SignedInPerson, type TestApp } from '@backend/testing';

type Queue = Answer<(typeof reviewApi)['GET /review']>;
type Start = Answer<(typeof startApi)['GET /start']>;

const draft = (title: string, change: object = {}) =>
  challengeDraft({
    title,
    answers: {
      what: { text: 'Frau Lindqvist sagt, dass sich die Dichtung beim Aushärten verzieht.', lock: 'everyone' },
      where: { text: 'Bei der Schneider Pumpen GmbH', lock: 'members' },
    },
    ...change,
  });

describe('the desk of a guide', () => {
  let test: TestApp;
  let owner: SignedInPerson;
  let guide: SignedInPerson;
  const queue = async () => (await guide.browser.get<Queue>('/review')).body;
  const submit = async (wish: object): Promise<string> => {
    const { id } = (await owner.browser.post<Challenge>('/challenges', wish)).body;
    await owner.browser.post(`/challenges/${id}/steps`, { step: 'submit' });
    return id;
  };

  beforeEach(async () => {
    test = await startTestApp();
    owner = await test.as('company_admin', { organisation: { name: 'Brandthoff Hebetechnik GmbH' } });
    guide = await test.as('moderator');
  });
  afterEach(() => test.close());

  it('lists what waits, longest first, late ones marked, without drafts and without partner-only text', async () => {
    await owner.browser.post('/challenges', draft('Nur ein Entwurf von uns'));
    const first = await submit(draft('Das erste Problem im Stapel'));
    test.clock.pass(60);
    const second = await submit(draft('Das zweite Problem im Stapel'));
    test.clock.set('2026-11-27T08:00:00Z');
    const reply = await guide.browser.get<Queue>('/review');
    expect(reply.text).not.toContain(SECRET);
    expect(reply.body.challenges.map(({ challenge, late }) => [challenge.id, late])).toEqual([
      [first, true],
      [second, true],
    ]);
    expect(reply.body.challenges[0]).toMatchObject({
      since: '2026-11-24T09:00:00.000Z',
      dueOn: '2026-11-26T22:59:59.000Z',
    });
    expect((await guide.browser.get<{ waiting: number }>('/session')).body.waiting).toBe(2);
  });

  it('warns of names in what others will read', async () => {
    await submit(draft('Ein Problem bei Herrn Olbrecht'));
    const [item] = (await queue()).challenges;
    expect(item?.warnings).toEqual([
      { field: 'title', kind: 'person', text: 'Herrn Olbrecht' },
      { field: 'answers.what', kind: 'person', text: 'Frau Lindqvist' },
      { field: 'answers.where', kind: 'company', text: 'Schneider Pumpen GmbH' },
    ]);
  });

  it('does not tell a guide who is anonymous, unless the text does, and then warns', async () => {
    await submit(draft('Ein Problem bei Brandthoff', { anonymous: true }));
    const [item] = (await queue()).challenges;
    expect(item?.challenge.poster.name).toBeNull();
    expect(item?.warnings).toContainEqual({ field: 'title', kind: 'company', text: 'Brandthoff' });
  });

  it('shows a published text again when it was changed, until it was read', async () => {
    const id = await submit(draft('Ein Problem, das sich ändert'));
    await approve(guide.browser, 'challenges', id);
    expect((await queue()).challenges).toEqual([]);
    await owner.browser.put(`/challenges/${id}`, draft('Ein Problem, das sich geändert hat'));
    expect((await queue()).challenges.map(({ challenge }) => challenge.state)).toEqual(['published']);
    await approve(guide.browser, 'challenges', id);
    expect((await queue()).challenges).toEqual([]);
  });

  it('verifies councils, once, and tells them without saying what', async () => {
    const council = await test.as('council_member', {
      name: 'Petra Vogt',
      organisation: { name: 'Betriebsrat Brandthoff', verified: false, parentText: 'Brandthoff Hebetechnik GmbH' },
    });
    expect((await queue()).councils).toEqual([
      {
        id: council.organisationId,
        name: 'Betriebsrat Brandthoff',
        companyName: 'Brandthoff Hebetechnik GmbH',
        person: 'Petra Vogt',
        since: '2026-11-24T09:00:00.000Z',
        version: 1,
      },
    ]);
    const verify = (id: string) => guide.browser.post(`/review/councils/${id}/verify`, { version: 1 });
    expect((await verify(council.organisationId)).status).toBe(200);
    expect((await verify(council.organisationId)).status).toBe(200);
    expect((await verify(owner.organisationId)).status).toBe(404);
    expect((await queue()).councils).toEqual([]);
    const mails = await test.mails(council.email);
    expect(mails.map(({ subject }) => subject)).toEqual(['Es gibt etwas Neues auf Dialogwerk']);
  });

  it('verifies a council by the name that was checked, not by one it took meanwhile', async () => {
    const council = await test.as('council_member', {
      organisation: { name: 'Betriebsrat Brandthoff', verified: false },
    });
    const [read] = (await queue()).councils;
    await council.browser.put('/organisation', { name: 'Betriebsrat der Nordwerke AG' });
    const verify = (version?: number) =>
      guide.browser.post<ProblemBody>(`/review/councils/${council.organisationId}/verify`, { version });
    expect((await verify(read?.version)).body.code).toBe('organisation.changed_elsewhere');
    expect((await verify()).status).toBe(422);
    const [now] = (await queue()).councils;
    expect(now?.name).toBe('Betriebsrat der Nordwerke AG');
    expect((await verify(now?.version)).status).toBe(200);
  });

  it('lists and counts the same when a guide may not read some of it', async () => {
    await submit(draft('Ein Problem, das niemand lesen darf'));
    const science = await test.as('researcher');
    const { id } = (await science.browser.post<{ id: string }>('/offerings', anOffering())).body;
    await science.browser.post(`/offerings/${id}/steps`, { step: 'submit' });
    await test.as('council_member', { organisation: { verified: false } });
    const counted = async () => {
      const { challenges, offerings, councils } = await queue();
      const { waiting } = (await guide.browser.get<{ waiting: number }>('/session')).body;
      return [challenges.length, offerings.length, councils.length, waiting];
    };
    const without = async (action: 'challenge.read' | 'offering.read' | 'council.verify') => {
      const left = (POLICY[action] as readonly Grant[]).filter(({ roles }) => roles !== GUIDES);
      const grants = jest.replaceProperty(POLICY, action, left as never);
      try {
        return await counted();
      } finally {
        grants.restore();
      }
    };
    expect(await counted()).toEqual([1, 1, 1, 3]);
    expect(await without('challenge.read')).toEqual([0, 1, 1, 2]);
    expect(await without('offering.read')).toEqual([1, 0, 1, 2]);
    expect(await without('council.verify')).toEqual([1, 1, 0, 2]);
  });

  it('is for guides only', async () => {
    expect((await owner.browser.get('/review')).status).toBe(403);
    expect((await test.visitor().get('/review')).status).toBe(401);
    expect((await owner.browser.post(`/review/councils/${owner.organisationId}/verify`, { version: 1 })).status).toBe(
      403,
    );
  });

  it('leads to a first page that counts what is open', async () => {
    const id = await submit(draft('Ein Problem für die Startseite'));
    const start = async () => (await test.visitor().get<Start>('/start')).body;
    expect(await start()).toEqual({ challenges: [], sectors: [], openChallenges: 0, openOfferings: 0, groups: 0 });
    await approve(guide.browser, 'challenges', id);
    expect(await start()).toMatchObject({ challenges: [{ id }], openChallenges: 1 });
  });
});
