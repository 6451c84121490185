import type { MatchCard } from '@contract/matching';
import { DEFAULT_WEIGHTS, total, type ScorePart } from '@domain/matching';
import { aChallenge, anOffering } from '@examples';
import { approve, startTestApp, type SignedInPerson, type TestApp } from '@backend/testing';
import { restAfter } from './endpoint-backoff';
import { StubEndpoint, type StubFault } from './testing/stub-endpoint';

const SUBJECTS = [
  'Krater und Blasen im Pulverlack vor dem Einbrennen',
  'Risse in der Schweißnaht von Behältern aus Stahl',
  'Temperatur und Säuregrad im Sauerteig der Bäckerei',
  'Blasen und Risse im Lack von Behältern',
  'Lärm und Luftstrom der Lüftung in der Werkhalle',
];
const FOR_MEMBERS = 'Mitgliedersache Roggenmehl';
const FOR_PARTNERS = 'Geheimsache Ofenlinie';

interface Row {
  readonly id: string;
  readonly parts: readonly ScorePart[];
  readonly points: number;
  readonly strength: string;
}

describe('a second opinion', () => {
  let stub: StubEndpoint;
  const open: TestApp[] = [];

  beforeEach(async () => {
    stub = await StubEndpoint.start();
  });
  afterEach(async () => {
    for (const test of open.splice(0)) await test.close();
    await stub.stop();
  });

  /** The same small market every time, matched by sweeps alone so far. */
  async function offers(settings: Readonly<Record<string, string>> = {}) {
    const test = await startTestApp({ settings });
    open.push(test);
    const guide = await test.as('moderator');
    const company = await test.as('company_admin');
    const labs: SignedInPerson[] = [];
    const publish = async (who: SignedInPerson, kind: string, draft: unknown): Promise<string> => {
      const { body } = await who.browser.post<{ id: string }>(`/${kind}`, draft);
      await who.browser.post(`/${kind}/${body.id}/steps`, { id: body.id, step: 'submit' });
      await approve(guide.browser, kind, body.id);
      return body.id;
    };
    const offerings: string[] = [];
    const challenges: string[] = [];
    for (const title of SUBJECTS) {
      const lab = await test.as('researcher', { organisation: { name: `Labor ${title}` } });
      labs.push(lab);
      offerings.push(await publish(lab, 'offerings', anOffering({ title, text: `Wir messen und deuten: ${title}.` })));
      const { answers, ...draft } = aChallenge({
        title: `${title}, was tun?`,
        answers: { what: { text: `${title}: wir wissen nicht weiter.`, lock: 'everyone' } },
      });
      const tried = { text: FOR_MEMBERS, lock: 'members' };
      const cost = { text: FOR_PARTNERS, lock: 'partner' };
      challenges.push(await publish(company, 'challenges', { ...draft, answers: { ...answers, tried, cost } }));
    }
    await test.jobs.settle();
    return { test, company, labs, challenges, offerings };
  }

  const asking = (url = stub.url) => ({
    EMBEDDINGS_URL: url,
    EMBEDDINGS_MODEL: 'some-model',
    EMBEDDINGS_PATIENCE: '100',
  });
  const matches = (test: TestApp) =>
    test.db.query<Row>('select id, parts, points, strength from match order by challenge_id, group_id');
  const vectors = async (test: TestApp): Promise<number> =>
    Number((await test.db.query<{ count: string }>('select count(*) from matching_vector'))[0]?.count);
  async function round(test: TestApp): Promise<string> {
    test.clock.pass(1);
    await test.jobs.run('matching.round');
    await test.jobs.settle();
    const [row] = await test.db.query<{ hash: string }>(
      'select hash from matching_round where finished_at is not null order by finished_at desc limit 1',
    );
    return row?.hash ?? '';
  }
  const withOpinion = (rows: readonly Row[]) =>
    rows.filter(({ parts }) => parts.some(({ criterion }) => criterion === 'semantics'));

  it('is nothing anybody meets without an address: nobody is asked and no part is there', async () => {
    const { test } = await offers();
    const hash = await round(test);
    const before = await matches(test);
    await test.jobs.run('matching.embed');
    expect(await round(test)).toBe(hash);
    expect(await matches(test)).toEqual(before);
    expect(withOpinion(before)).toEqual([]);
    expect(await round((await offers(asking())).test)).toBe(hash);
    expect(stub.requests).toBe(0);
  });

  it('is a part of the points once its vectors are there', async () => {
    const { test, company } = await offers(asking());
    const without = await round(test);
    await test.jobs.run('matching.embed');
    expect(await round(test)).not.toBe(without);
    const rows = await matches(test);
    expect(rows.length).toBeGreaterThan(0);
    expect(withOpinion(rows)).toHaveLength(rows.length);
    for (const { parts, points } of rows) expect(points).toBeCloseTo(total(parts, DEFAULT_WEIGHTS), 3);
    const { body } = await company.browser.get<MatchCard>(`/matches/${rows[0]?.id}`);
    const [value, counts] = [expect.any(Number) as number, expect.any(Number) as number];
    expect(body.parts.at(-1)).toEqual({ criterion: 'semantics', value, counts });
  });

  it('is asked about what everyone may read alone, and about nothing twice', async () => {
    const { test, labs } = await offers(asking());
    await test.visitor().post('/preview', { text: 'Unsere Vorschau Walzenlager quietscht' });
    await test.jobs.run('matching.embed');
    const [asked, texts] = [stub.texts.join('\n'), await vectors(test)];
    expect(stub.texts).toHaveLength(texts);
    for (const subject of SUBJECTS) expect(asked).toContain(subject);
    for (const closed of [FOR_MEMBERS, FOR_PARTNERS, 'Walzenlager', 'Labor']) expect(asked).not.toContain(closed);
    expect(test.logged.join('\n')).not.toMatch(/Krater|some-model/);
    await test.jobs.run('matching.embed');
    // A change that leaves the texts as they were costs no question either.
    await test.db.query('update group_profile set revision = revision + 1 where group_id = $1', [
      labs[0]?.organisationId,
    ]);
    await test.jobs.run('matching.embed');
    expect(stub.texts).toHaveLength(texts);
  });

  it('falls with a text that is changed, and is given anew', async () => {
    const { test, challenges } = await offers(asking());
    await test.jobs.run('matching.embed');
    const asked = stub.texts.length;
    await test.db.query(`update challenge set title = 'Ganz etwas anderes' where id = $1`, [challenges[0]]);
    await round(test);
    const changed = await test.db.query<Row>('select * from match where challenge_id = $1', [challenges[0]]);
    expect(withOpinion(changed)).toEqual([]);
    await test.jobs.run('matching.embed');
    expect(stub.texts.slice(asked)).toEqual([expect.stringContaining('Ganz etwas anderes')]);
  });

  it('is forgotten with what is withdrawn or deleted, with another model, and once nobody is to be asked', async () => {
    const { test, challenges, labs } = await offers(asking());
    await test.jobs.run('matching.embed');
    const all = await vectors(test);
    await test.db.query(`update challenge set state = 'closed' where id = $1`, [challenges[0]]);
    await test.jobs.run('matching.embed');
    expect(await vectors(test)).toBe(all - 1);
    await test.db.query('delete from challenge where id = $1', [challenges[1]]);
    expect(await vectors(test)).toBe(all - 2);
    await test.db.query('delete from group_profile where group_id = $1', [labs[0]?.organisationId]);
    const left = await vectors(test);
    expect(left).toBeLessThan(all - 2);
    await test.db.query(`update matching_embedded set model = 'another-model'`);
    const asked = stub.texts.length;
    await test.jobs.run('matching.embed');
    expect([await vectors(test), stub.texts.length - asked]).toEqual([left, left]);
  });

  it('of another length than those there are is not mixed with them', async () => {
    const { test, challenges } = await offers(asking());
    await test.jobs.run('matching.embed');
    const before = await vectors(test);
    await test.db.query(`update challenge set title = 'Ganz etwas anderes' where id = $1`, [challenges[0]]);
    stub.fault = 'another length';
    await test.jobs.run('matching.embed');
    expect(await vectors(test)).toBe(before);
    expect(await test.db.query('select fault from matching_endpoint')).toEqual([{ fault: 'nonsense' }]);
  });

  it('may be missing for one text that the endpoint does not take', async () => {
    const { test } = await offers(asking());
    stub.unwanted = 'Sauerteig';
    await test.jobs.run('matching.embed');
    const asked = stub.requests;
    await test.jobs.run('matching.embed');
    expect(stub.requests).toBe(asked);
    await round(test);
    const rows = await matches(test);
    expect(withOpinion(rows).length).toBeGreaterThan(0);
    expect(withOpinion(rows).length).toBeLessThan(rows.length);
  });

  describe('of an endpoint that fails', () => {
    let failing: StubEndpoint;
    let test: TestApp;
    let without: string;

    beforeAll(async () => {
      failing = await StubEndpoint.start();
      test = (await offers(asking(failing.url))).test;
      open.splice(0);
      without = await round(test);
    }, 30_000);
    afterAll(async () => {
      await test.close();
      await failing.stop();
    });

    it.each<StubFault>([
      'broken',
      'locked',
      'busy',
      'no such model',
      'moved',
      'slow',
      'hangs up',
      'no JSON',
      'another answer',
      'mixed lengths',
      'not a number',
      'zeros',
      'fewer',
      'huge',
    ])('changes nothing while it is "%s", and is asked for again later', async (fault) => {
      await test.db.query('delete from matching_embedded');
      failing.fault = fault;
      const before = await matches(test);
      const asked = failing.requests;
      await test.jobs.run('matching.embed');
      expect(failing.requests).toBeGreaterThan(asked);
      expect(await vectors(test)).toBe(0);
      expect(await round(test)).toBe(without);
      expect(await matches(test)).toEqual(before);
      const failed = failing.requests;
      test.clock.pass(restAfter(1) - 2);
      await test.jobs.run('matching.embed');
      expect(failing.requests).toBe(failed);
      failing.fault = 'none';
      test.clock.pass(2);
      await test.jobs.run('matching.embed');
      expect(await vectors(test)).toBeGreaterThan(0);
    });
  });

  it.each([
    [1, 5],
    [2, 10],
    [4, 40],
    [9, 360],
    [1000, 360],
  ])('after %i failures in a row is not asked for during %i minutes', (failures, minutes) =>
    expect(restAfter(failures)).toBe(minutes),
  );
});
