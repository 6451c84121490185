import { aChallenge, anOffering } from '@examples';
import { cloneDatabase, type TestDatabase } from '@backend/platform/database/testing';
import { approve, startTestApp, type SignedInPerson, type TestApp } from '@backend/testing';

const SUBJECTS = [
  [
    'Beschichtungsfehler vor dem Einbrennen erkennen',
    'Wir finden Krater und Blasen im Pulverlack mit Kamera und Streiflicht.',
  ],
  ['Sauerteig führen und messen', 'Wir messen Temperatur und Säuregrad von Teigen in Bäckereien.'],
  ['Lärm in Werkhallen mindern', 'Wir messen Schall an Maschinen und planen leisere Hallen.'],
] as const;
const TURKISH = 'Fabrika salonlarımızda gürültüyü azaltmak ve daha sessiz salonlar planlamak istiyoruz.';
const SECRET = 'Geheimsache Ofenlinie';

describe('meaning', () => {
  let database: TestDatabase;
  let test: TestApp;
  let company: SignedInPerson;
  let guide: SignedInPerson;
  const labs: SignedInPerson[] = [];

  const publish = async (who: SignedInPerson, kind: string, draft: unknown): Promise<string> => {
    const { body } = await who.browser.post<{ id: string }>(`/${kind}`, draft);
    await who.browser.post(`/${kind}/${body.id}/steps`, { id: body.id, step: 'submit' });
    await approve(guide.browser, kind, body.id);
    return body.id;
  };
  const asking = (text: string, secret = '') => {
    const { answers, ...draft } = aChallenge({
      title: text.slice(0, 60),
      answers: { what: { text, lock: 'everyone' } },
    });
    return { ...draft, answers: { ...answers, cost: { text: secret, lock: 'partner' } } };
  };
  const matches = (id: string) =>
    test.db.query<{ groupId: string; parts: { criterion: string; value: number }[] }>(
      'select group_id as "groupId", parts from match where challenge_id = $1 order by position',
      [id],
    );
  const vectors = async (): Promise<number> =>
    (await test.db.query<{ n: number }>('select count(*)::int as n from matching_vector'))[0]?.n ?? 0;
  async function round(): Promise<string> {
    test.clock.pass(1);
    await test.jobs.run('matching.round');
    await test.jobs.settle();
    const [row] = await test.db.query<{ hash: string }>(
      'select hash from matching_round where finished_at is not null order by finished_at desc limit 1',
    );
    return row?.hash ?? '';
  }

  /** A process on the rows of all others here. */
  const onSameRows = (settings: Readonly<Record<string, string>>): Promise<TestApp> =>
    startTestApp({ settings, database: { ...database, close: () => Promise.resolve() } });

  beforeAll(async () => {
    database = await cloneDatabase();
    test = await onSameRows({ ENCODER: 'on' });
    guide = await test.as('moderator');
    company = await test.as('company_admin');
    for (const [title, text] of SUBJECTS) {
      const lab = await test.as('researcher', { organisation: { name: `Labor ${labs.length}` } });
      labs.push(lab);
      await publish(lab, 'offerings', anOffering({ title, text }));
    }
    await test.jobs.settle();
  }, 60_000);
  afterAll(async () => {
    await test.close();
    await database.close();
  });

  it('finds who could help with a text in a language nobody here offers anything in', async () => {
    const { body } = await test.visitor().post<{ helpers: { groupId: string }[] }>('/preview', { text: TURKISH });
    expect(body.helpers[0]?.groupId).toBe(labs[2]?.organisationId);
  });

  it('is known of a challenge as soon as it is matched, from its public text alone', async () => {
    const id = await publish(company, 'challenges', asking(TURKISH, SECRET));
    await test.jobs.settle();
    const [first] = await matches(id);
    expect(first?.groupId).toBe(labs[2]?.organisationId);
    expect(first?.parts.find(({ criterion }) => criterion === 'semantics')?.value).toBeGreaterThan(0.3);
    const bytes = await test.db.query<{ digest: string }>(
      `select encode(digest, 'hex') as digest, encode(bytes, 'hex') as bytes from matching_vector where text_id = $1`,
      [id],
    );
    const other = await publish(company, 'challenges', asking(TURKISH, 'Etwas anderes'));
    await test.jobs.settle();
    const same = await test.db.query(
      `select encode(digest, 'hex') as digest, encode(bytes, 'hex') as bytes from matching_vector where text_id = $1`,
      [other],
    );
    expect(same).toEqual(bytes);
  });

  it('makes the same round again from the same rows, whether the index was kept or is read anew', async () => {
    const hash = await round();
    expect(await round()).toBe(hash);
    const before = await test.db.query('select challenge_id, group_id, points from match order by 1, 2');
    const again = await onSameRows({ ENCODER: 'on' });
    again.clock.pass(10);
    await again.jobs.run('matching.round');
    await again.jobs.settle();
    await again.close();
    expect(await test.db.query('select challenge_id, group_id, points from match order by 1, 2')).toEqual(before);
  });

  it('is forgotten where it is switched off', async () => {
    expect(await vectors()).toBeGreaterThan(0);
    const off = await onSameRows({});
    await off.jobs.run('matching.embed');
    expect(await vectors()).toBe(0);
    const { body } = await off.visitor().post<{ helpers: unknown[] }>('/preview', { text: TURKISH });
    expect(body.helpers).toEqual([]);
    await off.close();
  });
});
