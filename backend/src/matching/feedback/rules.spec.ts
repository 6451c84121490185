import { aChallenge, anOffering } from '@examples';
import type { DeclineRule, MatchCard, PreviewHelper } from '@contract/matching';
import type { Group } from '@contract/offerings';
import { approve, startTestApp, type SignedInPerson, type TestApp } from '@backend/testing';

const everyone = (text: string) => ({ text, lock: 'everyone' as const });
const nothing = everyone('');

describe('a decline as a rule', () => {
  let test: TestApp;
  let guide: SignedInPerson;
  let company: SignedInPerson;
  let lab: SignedInPerson;
  let count = 0;

  const publish = async (who: SignedInPerson, kind: 'challenges' | 'offerings', draft: unknown): Promise<string> => {
    const { body } = await who.browser.post<{ id: string }>(`/${kind}`, draft);
    await who.browser.post(`/${kind}/${body.id}/steps`, { step: 'submit' });
    await approve(guide.browser, kind, body.id);
    await test.jobs.settle();
    return body.id;
  };
  const ask = (topics: readonly string[] = ['surface-technology']): Promise<string> =>
    publish(
      company,
      'challenges',
      aChallenge({
        title: `Krater im Pulverlack, Fall ${(count += 1)}`,
        answers: {
          what: everyone(
            'Im Pulverlack entstehen Krater und Blasen. Wir sehen sie erst nach dem Einbrennen der Teile.',
          ),
          where: nothing,
          cost: nothing,
          tried: nothing,
          enough: nothing,
        },
        topics: [...topics],
      }),
    );
  const matchOf = async (challengeId: string): Promise<string | undefined> =>
    (await company.browser.get<{ items: MatchCard[] }>(`/challenges/${challengeId}/matches`)).body.items[0]?.id;
  const decline = async (challengeId: string, reason: string): Promise<string> => {
    const id = (await matchOf(challengeId)) ?? '';
    expect((await lab.browser.post(`/matches/${id}/answer`, { kind: 'declined', reason })).status).toBe(200);
    await test.jobs.settle();
    return id;
  };
  const rules = async (who = lab) => (await who.browser.get<{ items: DeclineRule[] }>('/group/rules')).body.items;
  const lift = async (id: string, who = lab) => {
    const { status } = await who.browser.post(`/group/rules/${id}/lift`);
    await test.jobs.settle();
    return status;
  };

  beforeEach(async () => {
    test = await startTestApp();
    guide = await test.as('moderator');
    company = await test.as('company_admin', { organisation: { name: 'Lackwerk' } });
    lab = await test.as('researcher', { organisation: { name: 'Labor für Lacke', plz: '45141' } });
    await publish(
      lab,
      'offerings',
      anOffering({
        title: 'Krater in Pulverlacken vor dem Einbrennen erkennen',
        text: 'Wir finden Krater und Blasen im Pulverlack mit Kamera und Streiflicht, bevor die Teile eingebrannt sind.',
      }),
    );
  }, 60_000);
  afterEach(() => test.close());

  it('keeps a whole field away until the group takes it back, and no other field', async () => {
    const id = await decline(await ask(), 'wrong_field');
    expect(await rules()).toMatchObject([{ id, reason: 'wrong_field', topics: ['surface-technology'], until: null }]);
    expect(await matchOf(await ask())).toBeUndefined();
    expect(await matchOf(await ask(['surface-technology', 'sensors']))).toBeDefined();
    expect(await lift(id)).toBe(200);
    expect(await rules()).toEqual([]);
    expect(await matchOf(await ask())).toBeDefined();
  });

  it('leaves out the text whose method is not theirs', async () => {
    const id = await decline(await ask(), 'not_my_method');
    expect(await rules()).toMatchObject([
      { id, reason: 'not_my_method', itemTitle: expect.stringContaining('Krater') },
    ]);
    expect(await matchOf(await ask())).toBeUndefined();
    await lab.browser.post(`/matches/${id}/answer/withdraw`);
    await test.jobs.settle();
    expect(await matchOf(await ask())).toBeDefined();
  });

  it('lets nobody be proposed who has no capacity, until the quarter ends', async () => {
    await decline(await ask(), 'no_capacity');
    expect(await rules()).toMatchObject([{ reason: 'no_capacity', until: '2027-01-01' }]);
    expect(await matchOf(await ask())).toBeUndefined();
    test.clock.set('2027-01-04T09:00:00Z');
    [guide, company, lab] = (await Promise.all(
      [guide, company, lab].map(async (one) => ({ ...one, browser: await test.signInAgain(one) })),
    )) as [SignedInPerson, SignedInPerson, SignedInPerson];
    expect(await rules()).toEqual([]);
    expect(await matchOf(await ask())).toBeDefined();
  });

  it('lets preview, group page and requests all say the same of a group without capacity', async () => {
    const other = await matchOf(await ask());
    const text = 'Im Pulverlack entstehen Krater und Blasen, die wir erst nach dem Einbrennen der Teile sehen.';
    const helper = async () =>
      (await company.browser.post<{ helpers: PreviewHelper[] }>('/preview', { text })).body.helpers[0];
    const groupId = (await helper())?.groupId;
    const budget = async () => (await company.browser.get<Group>(`/groups/${groupId}`)).body.budget;
    const request = async () => (await company.browser.post(`/matches/${other}/answer`, { kind: 'interested' })).status;

    const id = (await matchOf(await ask())) ?? '';
    await lab.browser.post(`/matches/${id}/answer`, { kind: 'declined', reason: 'no_capacity' });
    expect(await helper()).toMatchObject({ groupId, free: 0, freeAgain: '2027-01-01' });
    expect(await budget()).toMatchObject({ free: 0, freeAgain: '2027-01-01' });
    expect(await request()).toBe(409);

    await lab.browser.post(`/group/rules/${id}/lift`);
    expect(await helper()).toMatchObject({ groupId, free: 4, freeAgain: null });
    expect(await budget()).toMatchObject({ free: 4, freeAgain: null });
    expect(await request()).toBe(200);
  });

  it('is made by no reason that concerns one pair, and belongs to the group alone', async () => {
    const id = await decline(await ask(), 'too_far');
    expect(await rules()).toEqual([]);
    expect(await matchOf(await ask())).toBeDefined();
    const other = await test.as('researcher', { organisation: { name: 'Andere Gruppe' } });
    expect(await lift(id, other)).toBe(404);
    expect((await company.browser.get('/group/rules')).status).toBe(403);
  });
});
