import { aChallenge, anOffering } from '@examples';
import { approve, startTestApp, type SignedInPerson, type TestApp } from '@backend/testing';

const WEAK =
  'Krater im Pulverlack sehen wir erst spät, und auch sonst ist in der Halle manches zu tun, was Zeit kostet.';
const STRONG = 'Krater und Blasen im Pulverlack erkennen, bevor eingebrannt wird.';
const EARLY = ['Früh: Blasen im Pulverlack', 'Früh: Krater im Pulverlack'];
const LATE = 'Später: Krater und Blasen im Pulverlack';
const NONE = { text: '', lock: 'everyone' } as const;
const NOTHING = { what: NONE, where: NONE, cost: NONE, tried: NONE, enough: NONE };
const LAB = 'Wir erkennen Krater und Blasen im Pulverlack, bevor eingebrannt wird.';

describe('between two rounds', () => {
  let test: TestApp;
  let guide: SignedInPerson;
  let company: SignedInPerson;

  const publish = async (who: SignedInPerson, kind: 'challenges' | 'offerings', draft: unknown): Promise<string> => {
    const { body } = await who.browser.post<{ id: string }>(`/${kind}`, draft);
    await who.browser.post(`/${kind}/${body.id}/steps`, { id: body.id, step: 'submit' });
    await approve(guide.browser, kind, body.id);
    return body.id;
  };
  const challenge = (title: string, text: string) =>
    publish(company, 'challenges', aChallenge({ title, answers: { ...NOTHING, what: { text, lock: 'everyone' } } }));
  const group = async (name: string, perQuarter: number, text: string): Promise<string> => {
    const lab = await test.as('researcher', { organisation: { name } });
    expect((await lab.browser.put('/group', { name, text, perQuarter })).status).toBe(200);
    await publish(lab, 'offerings', anOffering({ title: name, text }));
    return lab.organisationId;
  };
  const holders = async (groupId: string): Promise<string[]> => {
    const rows = await test.db.query<{ title: string }>(
      'select c.title from match m join challenge c on c.id = m.challenge_id where m.group_id = $1 order by 1',
      [groupId],
    );
    return rows.map(({ title }) => title);
  };

  beforeAll(async () => {
    test = await startTestApp();
    guide = await test.as('moderator');
    company = await test.as('company_admin');
  });
  afterAll(() => test.close());

  it('a place that is held stays held, whoever comes later and whatever else changes; a round gives it out anew', async () => {
    await group('Labor für Brot', 5, 'Wir messen Temperatur und Säuregrad von Sauerteigen in Bäckereien.');
    const lab = await group('Labor für Lacke', 1, LAB);
    for (const title of EARLY) await challenge(title, WEAK);
    await test.jobs.settle();
    expect(await holders(lab)).toEqual(EARLY);

    await challenge(LATE, STRONG);
    await test.jobs.settle();
    expect(await holders(lab)).toEqual(EARLY);

    // All three are called to bid again by a group that is new.
    const other = await group('Institut für Pulver', 5, LAB);
    await test.jobs.settle();
    expect(await holders(other)).toEqual([...EARLY, LATE]);
    expect(await holders(lab)).toEqual(EARLY);

    await test.jobs.run('matching.round');
    expect(await holders(lab)).toContain(LATE);
    expect(await holders(lab)).toHaveLength(2);
  });

  it('whoever has not changed is not looked at', async () => {
    const before = await test.db.query('select id, round_id from match order by id');
    const id = await challenge('Sauerteig geht nicht auf', 'Die Temperatur des Sauerteigs stimmt nicht.');
    await test.jobs.settle();
    expect(await test.db.query('select 1 from match where challenge_id = $1', [id])).toHaveLength(1);
    const others = 'select id, round_id from match where challenge_id <> $1 order by id';
    expect(await test.db.query(others, [id])).toEqual(before);
  });
});
