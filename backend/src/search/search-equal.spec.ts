import type { SearchAnswer } from '@contract/search';
import { aChallenge, anOffering } from '@examples';
import { Meilisearch } from 'meilisearch';
import { randomBytes } from 'node:crypto';
import { Commands } from '@backend/platform/commands';
import { Log } from '@backend/platform/log';
import { Jobs } from '@backend/platform/queue';
import { startMeilisearch, whyNoMeilisearch, type RunningMeilisearch } from '@backend/search-engines/testing';
import { approve, startTestApp, type SignedInPerson, type TestApp } from '@backend/testing';
import { Replica } from './replica';
import { SearchIndex } from './search-index';
import { SearchSources } from './sources/sources';

const missing = whyNoMeilisearch();
const engines = [
  { name: 'postgres', run: describe },
  { name: missing ? `meilisearch (${missing})` : 'meilisearch', run: missing ? describe.skip : describe },
];
const answers = (change: object = {}) => ({
  what: { text: 'Der Förderkorb klemmt, und niemand kommt heran.', lock: 'everyone' as const },
  tried: { text: 'Die Umlenkrolle wurde gefettet.', lock: 'everyone' as const },
  where: { text: 'Im Treppenturm.', lock: 'members' as const },
  cost: { text: 'Geheimkosten Zirkonoxid', lock: 'partner' as const },
  ...change,
});

for (const { name, run } of engines) {
  run(`search is equal to the tables, with ${name}`, () => {
    const external = name === 'meilisearch';
    const prefix = `spec_${randomBytes(4).toString('hex')}`;
    let server: RunningMeilisearch | undefined;
    let test: TestApp;
    let guide: SignedInPerson;
    let company: SignedInPerson;

    const find = async (query: string, who: Pick<SignedInPerson, 'browser'> = { browser: test.visitor() }) =>
      (await who.browser.get<SearchAnswer>(`/search?${query}`)).body;
    const total = async (q: string, who?: Pick<SignedInPerson, 'browser'>) => (await find(`q=${q}`, who)).total;
    const words = async (q: string) =>
      (await test.visitor().get<{ words: string[] }>(`/search/suggest?q=${q}`)).body.words;
    const index = () => test.get(SearchIndex);
    const differences = async () => {
      const { missing, extra, changed } = await index().verify();
      return [missing.length, extra.length, changed.length];
    };
    const publish = async (title: string, change: object = {}) => {
      const draft = aChallenge({ title, answers: answers(), ...change });
      const { body } = await company.browser.post<{ id: string }>('/challenges', draft);
      await company.browser.post(`/challenges/${body.id}/steps`, { step: 'submit' });
      await approve(guide.browser, 'challenges', body.id);
      await test.jobs.settle();
      return body.id;
    };
    const client = () => new Meilisearch({ host: server?.url ?? '', apiKey: server?.key ?? '' });
    const indexNames = [`${prefix}_everyone`, `${prefix}_members`];

    jest.setTimeout(60_000);
    beforeAll(async () => {
      server = external ? await startMeilisearch() : undefined;
      const settings: Record<string, string> = server
        ? { MEILI_URL: server.url, MEILI_KEY: server.key, MEILI_INDEX: prefix, MEILI_PATIENCE: '5000' }
        : {};
      test = await startTestApp({ settings });
      guide = await test.as('moderator');
      company = await test.as('company_admin', { organisation: { name: 'Torwerk', plz: '44147' } });
      const lab = await test.as('researcher', { organisation: { name: 'Labor für Klima', plz: '45141' } });
      const { body } = await lab.browser.post<{ id: string }>('/offerings', anOffering());
      await lab.browser.post(`/offerings/${body.id}/steps`, { step: 'submit' });
      await approve(guide.browser, 'offerings', body.id);
      await test.jobs.settle();
      await test.jobs.run('search.send');
    });
    beforeEach(async () => {
      await test.jobs.settle();
      await test.jobs.run('search.send');
      expect((await find('')).engine).toBe(name);
      expect(await differences()).toEqual([0, 0, 0]);
    });
    afterAll(async () => {
      await test.close();
      await server?.stop();
    });

    it('forgets a withdrawn challenge before any job has run: hits, counts, facets, completions', async () => {
      const id = await publish('Rückzug der Schwingtür im Lager');
      const before = await find('q=Schwingtür');
      expect([before.total, before.engine, await words('schwingt')]).toEqual([1, name, ['Schwingtür']]);
      await company.browser.post(`/challenges/${id}/steps`, { step: 'withdraw' });
      const after = await find('q=Schwingtür');
      expect([after.total, after.hits, after.kinds, after.facets.topic, after.engine]).toEqual([0, [], [], [], name]);
      expect(await words('schwingt')).toEqual([]);
    });

    it('forgets a deleted row before any job has run, and its document with the next', async () => {
      const id = await publish('Der Kranhaken pendelt nach');
      await test.db.query('delete from challenge where id = $1', [id]);
      expect([await total('Kranhaken'), await words('kranhak')]).toEqual([0, []]);
      await test.jobs.run('search.sync');
      expect(await test.db.query('select 1 from search_document where id = $1', [id])).toEqual([]);
      expect(await test.db.query('select 1 from search_stale')).toEqual([]);
    });

    it('does not find an answer by words that were locked a moment ago', async () => {
      const id = await publish('Der Aufzug bleibt stehen');
      expect(await total('Umlenkrolle')).toBe(1);
      const tighter = answers({ tried: { text: 'Die Umlenkrolle wurde gefettet.', lock: 'partner' } });
      const { status } = await company.browser.put(
        `/challenges/${id}`,
        aChallenge({ title: 'Der Aufzug bleibt stehen', answers: tighter }),
      );
      expect([status, await total('Umlenkrolle'), await total('Umlenkrolle', company)]).toEqual([200, 0, 0]);
      expect(await words('umlenk')).toEqual([]);
      await test.jobs.settle();
      expect([await total('Umlenkrolle'), await total('Aufzug')]).toEqual([0, 1]);
      await company.browser.post(`/challenges/${id}/steps`, { step: 'withdraw' });
    });

    it('sees a document that says something else than its row, and repairs it', async () => {
      const id = await publish('Die Rampe ist zu steil');
      if (external) {
        const forged = indexNames.map((one) =>
          client()
            .index(one)
            .updateDocuments([{ key: `challenge_${id}`, fingerprint: 'forged', titleForms: 'kutsch' }])
            .waitTask(),
        );
        await Promise.all(forged);
      } else {
        await test.db.query(`update search_document set fingerprint = 'forged' where id = $1`, [id]);
      }
      expect(await differences()).toEqual([0, 0, 1]);
      expect(await test.jobs.run('search.reconcile')).toBe('1 repaired');
    });

    it('holds exactly what changed while it was being rebuilt', async () => {
      const ids = await Promise.all([1, 2, 3].map((n) => publish(`Werkstück ${n} kippt`)));
      const done = new AbortController();
      const rebuilding = index()
        .rebuild()
        .finally(() => done.abort());
      for (let round = 1; !done.signal.aborted; round++) {
        const id = ids[round % 3] ?? '';
        const draft = aChallenge({ title: `Werkstück ${round} kippt um`, answers: answers() });
        await company.browser.put(`/challenges/${id}`, draft);
        await test.jobs.settle();
        const { total: found, engine } = await find('q=Sensorausfällen&kind=offering');
        expect([found, engine]).toEqual([1, name]);
      }
      expect(await rebuilding).toBeGreaterThan(3);
      await test.jobs.run('search.send');
      expect([await total('Werkstück'), await differences()]).toEqual([3, [0, 0, 0]]);
      for (const id of ids) await company.browser.post(`/challenges/${id}/steps`, { step: 'withdraw' });
    });

    it('keeps partner-only text out of whatever is kept for searching', async () => {
      await publish('Die Presse verliert Öl');
      for (const who of [{ browser: test.visitor() }, company, guide]) expect(await total('Zirkonoxid', who)).toBe(0);
      expect(await test.db.query(`select 1 from search_document d where d::text ilike '%zirkonoxid%'`)).toEqual([]);
      if (!external) return;
      const dumps = await Promise.all(
        indexNames.map((one) => client().index(one).getDocuments({ limit: 1000, retrieveVectors: false })),
      );
      expect(JSON.stringify(dumps).toLowerCase()).not.toMatch(/zirkonoxid|geheimkosten/);
    });

    if (!external) return;

    it('lets through exactly the attributes that are meant to be searched and shown', async () => {
      for (const one of indexNames) {
        const { searchableAttributes, displayedAttributes, localizedAttributes } = await client()
          .index(one)
          .getSettings();
        expect(searchableAttributes).toEqual(['titleForms', 'topicForms', 'textForms', 'whole']);
        expect([...(displayedAttributes ?? [])].sort()).toEqual(['fingerprint', 'id', 'key', 'kind', 'text', 'title']);
        expect(localizedAttributes).toEqual([{ attributePatterns: ['*'], locales: ['eng'] }]);
      }
    });

    it('sees a setting that somebody has changed, names it, and repairs it', async () => {
      await client().index(`${prefix}_members`).updateStopWords(['pulver']).waitTask();
      const command = () => test.get(Commands).run('search', { words: ['verify'] });
      expect(await command()).toMatch(/, 1 differences\nother setting: members stopWords$/);
      expect(await test.jobs.run('search.reconcile')).toBe('1 repaired');
      expect(await command()).toMatch(/, 0 differences$/);
    });

    it('keeps members’ words out of the index that everybody asks', async () => {
      await publish('Der Ofen zieht nicht');
      const [everyone, members] = await Promise.all(
        indexNames.map(async (one) => JSON.stringify(await client().index(one).getDocuments({ limit: 1000 }))),
      );
      expect([everyone?.includes('Treppenturm'), members?.includes('Treppenturm')]).toEqual([false, true]);
    });

    it.each([
      ['its indexes are gone', () => Promise.all(indexNames.map((one) => client().deleteIndex(one).waitTask()))],
      [
        'it was emptied',
        () => Promise.all(indexNames.map((one) => client().index(one).deleteAllDocuments().waitTask())),
      ],
      ['it has settings of an older version', () => test.db.query('update search_replica set settings = 0')],
      ['it is new', () => test.db.query('delete from search_replica')],
      [
        'another process went on without it',
        () => {
          const alone = new Replica(
            test.db,
            test.get(SearchSources),
            test.get(Log),
            test.get<Jobs>(Jobs as never),
            null,
          );
          return test.db.transaction((tx) => alone.changed(tx, []));
        },
      ],
    ])('heals by itself when %s', async (_, harm) => {
      await harm();
      await test.jobs.run('search.send');
      const { engine, total: found } = await find('');
      expect([engine, found > 0, await differences()]).toEqual(['meilisearch', true, [0, 0, 0]]);
      const names = (await client().getIndexes({ limit: 100 })).results.map(({ uid }) => uid);
      expect(names.filter((uid) => uid.startsWith(prefix)).sort()).toEqual(indexNames);
    });

    it('answers from PostgreSQL until a lost index is there again', async () => {
      await Promise.all(indexNames.map((one) => client().deleteIndex(one).waitTask()));
      const { engine, total: found } = await find('');
      expect([engine, found > 0]).toEqual(['reduced', true]);
    });
  });
}
