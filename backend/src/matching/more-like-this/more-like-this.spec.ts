import type { Match, MatchCard, MoreWanted } from '@contract/matching';
import { aChallenge, anOffering } from '@examples';
import { approve, startTestApp, type SignedInPerson, type TestApp } from '@backend/testing';
import { KRATER, OFFERS } from '../testing';

const everyone = (text: string) => ({ text, lock: 'everyone' as const });
const nothing = everyone('');
const SECRET = 'Hypersonograph';

interface Listed {
  readonly items: MatchCard[];
  readonly more: MoreWanted | null;
}

describe('more like this', () => {
  let test: TestApp;
  let guide: SignedInPerson;
  let company: SignedInPerson;
  const groups = {} as Record<keyof typeof OFFERS, SignedInPerson>;
  const offeringOf = {} as Record<keyof typeof OFFERS, string>;
  let challenge: string;

  const publish = async (who: SignedInPerson, kind: 'challenges' | 'offerings', draft: unknown): Promise<string> => {
    const { body } = await who.browser.post<{ id: string }>(`/${kind}`, draft);
    await who.browser.post(`/${kind}/${body.id}/steps`, { step: 'submit' });
    await approve(guide.browser, kind, body.id);
    await test.jobs.settle();
    return body.id;
  };
  const list = async (who = company): Promise<Listed> =>
    (await who.browser.get<Listed>(`/challenges/${challenge}/matches`)).body;
  const names = async (): Promise<string[]> => (await list()).items.map(({ group }) => group.name);
  const figures = async () => (await list()).items.map(({ group, points, parts }) => [group.name, points, parts]);
  const words = async (): Promise<string[]> =>
    ((await list()).more?.words ?? []).filter(({ wanted }) => wanted).map(({ word }) => word);
  const like = async (of: keyof typeof OFFERS, wanted = true, who = company) => {
    const { organisationId: groupId } = groups[of];
    const { status } = await who.browser.post(`/challenges/${challenge}/more`, { groupId, wanted });
    await test.jobs.settle();
    return status;
  };
  const word = async (one: string, wanted: boolean, who = company) => {
    const { status } = await who.browser.post(`/challenges/${challenge}/more/words`, { word: one, wanted });
    await test.jobs.settle();
    return status;
  };
  const matchWith = async (of: keyof typeof OFFERS): Promise<string> =>
    (await list()).items.find(({ group }) => group.id === groups[of].organisationId)?.id ?? '';

  beforeEach(async () => {
    test = await startTestApp();
    guide = await test.as('moderator');
    company = await test.as('company_admin', { organisation: { name: 'Lackwerk' } });
    for (const key of Object.keys(OFFERS) as (keyof typeof OFFERS)[]) {
      groups[key] = await test.as('researcher', { organisation: { name: key } });
      offeringOf[key] = await publish(groups[key], 'offerings', anOffering({ ...OFFERS[key], methods: [] }));
    }
    const { answers, ...draft } = aChallenge({
      title: 'Krater im Pulverlack sehen wir zu spät',
      answers: {
        what: everyone(KRATER),
        where: nothing,
        tried: nothing,
        enough: nothing,
      },
    });
    challenge = await publish(company, 'challenges', {
      ...draft,
      answers: { ...answers, cost: { text: `Nur intern: ${SECRET}`, lock: 'partner' } },
    });
  }, 60_000);
  afterEach(() => test.close());

  it('finds at once who is like what was liked, and says which words it goes by', async () => {
    expect(await names()).toEqual(expect.arrayContaining(['camera', 'terahertz']));
    expect(await names()).not.toContain('film');
    expect(await words()).toEqual([]);
    expect(await like('terahertz')).toBe(200);
    expect((await names()).slice(0, 1)).toEqual(['terahertz']);
    expect(await names()).toContain('film');
    expect(await words()).toEqual(expect.arrayContaining(['Terahertz', 'Schichtdicke']));
    const { more } = await list();
    expect(more).toMatchObject({ groups: [{ name: 'terahertz' }], searching: false });
  });

  it('goes by the words a person leaves in, and without any by the own text alone', async () => {
    const before = await figures();
    await like('terahertz');
    const [learned, after] = [await words(), await figures()];
    expect(after).not.toEqual(before);
    for (const one of learned) expect(await word(one, false)).toBe(200);
    expect(await words()).toEqual([]);
    expect((await list()).more?.words).toHaveLength(learned.length);
    expect(await figures()).toEqual(before);
    for (const one of learned) await word(one.toUpperCase(), true);
    expect(await figures()).toEqual(after);
    expect(await like('terahertz', false)).toBe(200);
    expect(await figures()).toEqual(before);
    expect(await word('Terahertz', false)).toBe(404);
  });

  it('comes with the interest of the company and goes with it, unless it was wanted before', async () => {
    const id = await matchWith('terahertz');
    const answer = async (path: string, body = {}) => {
      expect((await company.browser.post(`/matches/${id}/${path}`, body)).status).toBe(200);
      await test.jobs.settle();
    };
    await answer('answer', { kind: 'interested' });
    expect(await words()).toContain('Terahertz');
    expect(await names()).toContain('film');
    await answer('answer/withdraw');
    expect((await list()).more?.groups).toEqual([]);
    await like('terahertz');
    await answer('answer', { kind: 'interested' });
    await answer('answer/withdraw');
    expect(await words()).toContain('Terahertz');
  });

  it('is taught by no interest of a group', async () => {
    await groups.terahertz.browser.post(`/matches/${await matchWith('terahertz')}/answer`, { kind: 'interested' });
    await test.jobs.settle();
    expect((await list()).more).toMatchObject({ groups: [], words: [] });
  });

  it('explains itself exactly on both sides, and tells a group neither word nor name', async () => {
    await like('terahertz');
    const id = await matchWith('film');
    const { body: ours } = await company.browser.get<Match>(`/matches/${id}`);
    const { body: theirs, text } = await groups.film.browser.get<Match>(`/matches/${id}`);
    for (const { explanation } of [ours, theirs]) {
      expect(explanation.bridges.reduce((sum, { share }) => sum + share, explanation.rest)).toBeCloseTo(1, 9);
    }
    expect(ours.explanation.bridges).toContainEqual(
      expect.objectContaining({ challengeTerm: 'Terahertz', offeringTerm: 'Terahertz', via: 'learned' }),
    );
    expect(ours.because.map(({ code }) => code)).not.toContain('wanted_besides');
    expect(theirs.points).toBe(ours.points);
    expect(theirs.explanation.rest).toBeGreaterThan(ours.explanation.rest);
    expect(theirs.because).toContainEqual({ code: 'wanted_besides', share: expect.closeTo(0.5, 0) as number });
    expect(text).not.toMatch(/learned|"name":"terahertz"/);
    const pages = ['/desk', `/challenges/${challenge}`, '/challenges', '/group/rules'];
    for (const who of [groups.film, groups.terahertz, guide]) {
      for (const path of pages) expect((await who.browser.get(path)).text).not.toMatch(/learned|"more"|more_like/);
    }
  });

  it('belongs to those who decide on the challenge', async () => {
    const colleague = await test.as('company_member', { organisationId: company.organisationId });
    expect(await like('camera', true, colleague)).toBe(200);
    const others = [
      await test.as('company_admin', { organisation: { name: 'Fremdwerk' } }),
      await test.as('council_member', { organisation: { name: 'BR Lackwerk', parentText: 'Lackwerk' } }),
    ];
    for (const other of others) {
      expect([await like('camera', false, other), await word('Kamera', false, other)]).toEqual([404, 404]);
      expect((await other.browser.get(`/challenges/${challenge}/matches`)).status).toBe(404);
    }
    for (const other of [groups.camera, groups.film, guide]) {
      expect([await like('camera', false, other), await word('Kamera', false, other)]).toEqual([403, 403]);
    }
    expect((await test.visitor().post(`/challenges/${challenge}/more`, {})).status).toBe(401);
    expect((await list()).more?.groups).toMatchObject([{ name: 'camera' }]);
  });

  it('can be wanted of matches of an open challenge alone', async () => {
    expect(await like('film')).toBe(404);
    await company.browser.post(`/challenges/${challenge}/steps`, { step: 'pause' });
    expect(await like('camera')).toBe(404);
    expect((await list()).more).toBeNull();
  });

  it.each([
    ['is withdrawn', () => ({ step: 'withdraw' })],
    ['rests', () => ({ step: 'pause' })],
  ])('forgets the words of an offering that %s', async (_, step) => {
    const before = await figures();
    await like('terahertz');
    const path = `/offerings/${offeringOf.terahertz}/steps`;
    expect((await groups.terahertz.browser.post(path, step())).status).toBe(200);
    await test.jobs.settle();
    expect((await list()).more).toMatchObject({ groups: [], words: [], searching: false });
    expect((await figures()).map(([name]) => name)).toEqual(['camera']);
    expect(before.map(([name]) => name)).toContain('terahertz');
    expect(await test.db.query('select * from more_like')).toEqual([]);
  });

  it('forgets a group that is gone', async () => {
    await like('terahertz');
    await test.db.query('delete from organisation where id = $1', [groups.terahertz.organisationId]);
    await test.jobs.run('matching.sweep');
    expect((await list()).more).toMatchObject({ groups: [], words: [], searching: false });
  });

  it('learns anew when the liked text changes, and nothing when only the group around it does', async () => {
    await like('terahertz');
    const revision = async () =>
      (await test.db.query<{ revision: number }>('select revision from challenge where id = $1', [challenge]))[0]
        ?.revision;
    const settled = await revision();
    await groups.terahertz.browser.put('/group', { name: 'terahertz', text: 'Wir sind umgezogen.', perQuarter: 9 });
    await test.jobs.settle();
    expect(await revision()).toBe(settled);
    const text = 'Krater im Pulverlack sehen wir mit der Kamera. Die Kamera sieht auch Blasen.';
    const { body } = await groups.terahertz.browser.get<object>(`/offerings/${offeringOf.terahertz}`);
    const draft = anOffering({ title: 'Krater mit der Kamera', text, methods: [] });
    const put = await groups.terahertz.browser.put(`/offerings/${offeringOf.terahertz}`, { ...body, ...draft });
    expect(put.status).toBe(200);
    await test.jobs.settle();
    expect(await words()).toContain('Kamera');
    expect(await words()).not.toContain('Terahertz');
  });
});
