import { aChallenge, anOffering } from '@examples';
import type { SearchAnswer } from '@contract/search';
import { approve, startTestApp, type SignedInPerson, type TestApp } from '@backend/testing';
import { ReferenceData } from '@backend/reference';
import { Commands } from '@backend/platform/commands';

describe('search', () => {
  let test: TestApp;
  let guide: SignedInPerson;
  let company: SignedInPerson;
  let lab: SignedInPerson;
  let challengeId: string;

  const publish = async (who: SignedInPerson, kind: 'challenges' | 'offerings', draft: unknown): Promise<string> => {
    const { body } = await who.browser.post<{ id: string }>(`/${kind}`, draft);
    await who.browser.post(`/${kind}/${body.id}/steps`, { id: body.id, step: 'submit' });
    await approve(guide.browser, kind, body.id);
    return body.id;
  };
  const find = async (query: string, who: Pick<SignedInPerson, 'browser'> = { browser: test.visitor() }) =>
    (await who.browser.get<SearchAnswer>(`/search?${query}`)).body;
  const titles = (answer: SearchAnswer) => answer.hits.map(({ title }) => title.text);
  const command = (...words: string[]) => test.get(Commands).run('search', { words });

  beforeAll(async () => {
    test = await startTestApp();
    guide = await test.as('moderator');
    company = await test.as('company_admin', { organisation: { name: 'Torwerk', plz: '44147' } });
    lab = await test.as('researcher', { organisation: { name: 'Labor für Klima', plz: '45141' } });
    challengeId = await publish(
      company,
      'challenges',
      aChallenge({
        title: 'Die Schranke am Wareneingang klemmt bei Regen',
        answers: {
          what: {
            text: 'Sobald es regnet, bleibt die Schranke unten, und die Fahrer müssen warten.',
            lock: 'everyone',
          },
          where: { text: 'Hinter dem Zollhäuschen.', lock: 'members' },
          cost: { text: 'Geheimkosten Zirkonoxid', lock: 'partner' },
        },
      }),
    );
    await publish(
      company,
      'challenges',
      aChallenge({ title: 'Namenlos: der Wareneingang ist zu eng', anonymous: true }),
    );
    await publish(lab, 'offerings', anOffering());
    await test.jobs.settle();
  }, 60_000);
  afterAll(() => test.close());

  it('finds challenges, offerings and groups with everything a card shows', async () => {
    const [hit] = (await find('q=schranke+regen')).hits;
    expect(hit).toMatchObject({
      kind: 'challenge',
      id: challengeId,
      side: 'practice',
      by: 'Torwerk',
      place: 'Dortmund',
      topics: ['sensors'],
      example: false,
    });
    expect((await find('q=klimakammer')).hits.map(({ kind }) => kind)).toEqual(['offering']);
    expect((await find('q=Sensorausfällen')).hits.map(({ kind }) => kind).sort()).toEqual(['group', 'offering']);
    expect((await find('q=Labor')).hits.map(({ kind }) => kind)).toContain('group');
  });

  it('finds by the topic’s words in the other language', async () => {
    expect(titles(await find('q=sensors&kind=challenge'))).toContain('Die Schranke am Wareneingang klemmt bei Regen');
  });

  it('lets members find by what members may read, and nobody by what partners may read', async () => {
    expect((await find('q=Zollhäuschen')).total).toBe(0);
    expect((await find('q=Zollhäuschen', lab)).total).toBe(1);
    for (const who of [{ browser: test.visitor() }, lab, company, guide]) {
      expect((await find('q=Zirkonoxid', who)).total).toBe(0);
      expect((await find('q=Geheimkosten', who)).total).toBe(0);
    }
    const kept = await test.db.query(
      `select 1 from search_document where (text || member_text || title) ~* 'zirkonoxid|geheimkosten'`,
    );
    expect(kept).toEqual([]);
  });

  it('does not find an anonymous challenge by its owner or town, and shows neither', async () => {
    expect(titles(await find('q=Torwerk'))).toEqual(['Die Schranke am Wareneingang klemmt bei Regen']);
    const anonymous = (await find('q=Namenlos')).hits[0];
    expect(anonymous).toMatchObject({ by: null, place: null });
  });

  it('forgets a withdrawn challenge at once, in hits, counts and facets, before any job has run', async () => {
    const id = await publish(company, 'challenges', aChallenge({ title: 'Rückzug der Schwingtür im Lager' }));
    await test.jobs.settle();
    const before = await find('q=Schwingtür');
    expect([before.total, before.kinds]).toEqual([1, [{ value: 'challenge', count: 1 }]]);
    await company.browser.post(`/challenges/${id}/steps`, { id, step: 'withdraw' });
    const after = await find('q=Schwingtür');
    expect([after.total, after.hits, after.kinds, after.facets.topic]).toEqual([0, [], [], []]);
    await test.jobs.settle();
    expect(await test.db.query('select 1 from search_document where id = $1', [id])).toEqual([]);
  });

  it('counts the same for filters in the address as for the list', async () => {
    const all = await find('');
    for (const { value, count } of all.facets.district) expect((await find(`district=${value}`)).total).toBe(count);
    for (const { value, count } of all.kinds) expect((await find(`kind=${value}`)).total).toBe(count);
    expect(all.total).toBe(all.kinds.reduce((sum, { count }) => sum + count, 0));
  });

  it('counts a topic for everything above it, and finds by what stands above', async () => {
    const { facets } = await find('q=schranke+regen');
    const counted = new Map(facets.topic.map(({ value, count }) => [value, count]));
    const above = test.get(ReferenceData).topicPath('sensors');
    expect(above.length).toBeGreaterThan(1);
    expect(above.map((topic) => counted.get(topic))).toEqual(above.map(() => counted.get('sensors')));
    expect((await find(`q=schranke+regen&topic=${above.at(-1)}`)).total).toBe(counted.get('sensors'));
  });

  it('narrows by distance and says what larger circles and fewer filters would find', async () => {
    // The challenge is in Dortmund, Essen is some 32 km away.
    const near = await find('q=schranke&near=45141&km=10&kind=challenge');
    expect([near.total, near.near]).toEqual([0, { postcode: '45141', place: 'Essen', km: 10 }]);
    expect(near.nearby.map(({ km }) => km)).toEqual([50, 100, 200]);
    expect(near.without).toContainEqual({ filter: 'near', total: near.nearby.at(-1)?.total });
    expect((await find('q=schranke&near=45141&km=50&kind=challenge')).total).toBe(near.nearby[0]?.total);
    expect(await find('q=schranke&near=10115')).toMatchObject({ near: null, nearby: [] });
  });

  it('does not let circles close in on an anonymous challenge', async () => {
    const within = async (plz: string) => (await find(`q=Namenlos&near=${plz}&km=1`)).total;
    const { lat, lon } = test.get(ReferenceData).districtCentre('05913') ?? { lat: 0, lon: 0 };
    const middle = test.get(ReferenceData).nearest(lat, lon, 5)?.plz ?? '';
    expect([await within('44147'), await within(middle)]).toEqual([0, middle === '44147' ? 0 : 1]);
  });

  it('proposes other words for the same thing when little is found, never those of members', async () => {
    expect((await find('q=Klimaschrank')).similar).toContain('Klima');
    for (const { similar } of [await find('q=Zollstation'), await find('q=Zollhaus')]) {
      expect(similar.map((word) => word.toLowerCase())).not.toContain('zollhäuschen');
    }
  });

  it('follows changes: a renamed organisation, a rewritten text', async () => {
    await company.browser.put('/organisation', { name: 'Schrankenbau West', plz: '44147' });
    await test.jobs.run('search.sync');
    expect(titles(await find('q=Schrankenbau'))).toEqual(['Die Schranke am Wareneingang klemmt bei Regen']);
    expect(titles(await find('q=Torwerk'))).toEqual([]);
    expect(await test.jobs.run('search.sync')).toBe('0 rows');
  });

  it('neither shows nor counts what is withdrawn or deleted, before and after the index has heard of it', async () => {
    const total = async () => [(await find('')).total, (await find('q=Stapler')).total];
    const before = (await total())[0] ?? 0;
    const ids = [];
    for (const title of ['Der Stapler findet die Palette nicht', 'Der Stapler lädt zu lange']) {
      ids.push(await publish(company, 'challenges', aChallenge({ title })));
    }
    await test.jobs.settle();
    expect(await total()).toEqual([before + 2, 2]);
    await test.db.query(`update challenge set state = 'withdrawn' where id = $1`, [ids[0]]);
    await test.db.query('delete from challenge where id = $1', [ids[1]]);
    expect(await total()).toEqual([before, 0]);
    expect(await test.jobs.run('search.sync')).toBe('2 rows');
    expect(await total()).toEqual([before, 0]);
    expect(await command('verify')).toMatch(/, 0 differences$/);
    expect(await test.db.query('select 1 from search_stale')).toEqual([]);
  });

  it('is equal to the tables, says so, and heals what is not', async () => {
    expect(await command('verify')).toMatch(/^\d+ documents, 0 differences$/);
    await test.db.query('delete from search_document where id = $1', [challengeId]);
    await test.db.query(
      `create temporary table copied as select * from search_document limit 1;
       update copied set kind = 'offering', id = gen_random_uuid();
       insert into search_document select * from copied; drop table copied`,
    );
    expect(await command('verify')).toMatch(/, 2 differences\nmissing: challenge .+\ntoo many: offering /);
    expect(await command('rebuild')).toMatch(/^\d+ documents$/);
    expect(await command('verify')).toMatch(/, 0 differences$/);
    expect((await find('q=Schranke')).total).toBeGreaterThan(0);
  });

  it('completes words from open text only', async () => {
    expect((await test.visitor().get<{ words: string[] }>('/search/suggest?q=schran')).body.words).toContain(
      'Schranke',
    );
    for (const q of ['zirk', 'geheimk', 'zollh']) {
      expect((await test.visitor().get<{ words: string[] }>(`/search/suggest?q=${q}`)).body.words).toEqual([]);
    }
  });
});
