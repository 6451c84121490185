import type { SearchAnswer } from '@contract/search';
import { aChallenge } from '@examples';
import { setTimeout as wait } from 'node:timers/promises';
import { SETTINGS_VERSION } from '@backend/search-engines';
import { BrokenMeilisearch, type Fault } from '@backend/search-engines/testing';
import { approve, startTestApp, type TestApp } from '@backend/testing';
import { Replica } from './replica';

const FAULTS: readonly [what: string, fault: Fault][] = [
  ['stopped', 'stopped'],
  ['slow', 'slow'],
  ['broken (500)', 'broken'],
  ['too busy (503)', 'busy'],
  ['out of space', 'full'],
  ['refusing our key', 'refused'],
  ['emptied', 'wiped'],
  ['no Meilisearch at all', 'nonsense'],
];

describe('search while the external engine has a fault', () => {
  let meilisearch: BrokenMeilisearch;
  let test: TestApp;
  const find = async () => (await test.visitor().get<SearchAnswer>('/search?q=schranke')).body;
  const engine = async () => (await find()).engine;
  const ready = () =>
    test.db.query(
      `insert into search_replica values ('meilisearch', $1, null) on conflict (engine) do update set settings = $1`,
      [SETTINGS_VERSION],
    );
  const recover = async () => {
    meilisearch.fault = 'none';
    test.clock.pass(0.5);
    await ready();
    await test.db.query('delete from search_outgoing');
    expect(await engine()).toBe('meilisearch');
  };
  const warnings = (part: string) => test.logged.filter((line) => line.includes(part)).length;

  beforeAll(async () => {
    meilisearch = await BrokenMeilisearch.start();
    test = await startTestApp({ settings: { MEILI_URL: meilisearch.url, MEILI_KEY: 'very-secret-key' } });
    const guide = await test.as('moderator');
    const { browser } = await test.as('company_admin');
    const { body } = await browser.post<{ id: string }>('/challenges', aChallenge());
    await browser.post(`/challenges/${body.id}/steps`, { step: 'submit' });
    await approve(guide.browser, 'challenges', body.id);
    await test.jobs.settle();
  }, 60_000);
  afterEach(recover);
  afterAll(async () => {
    await test.close();
    await meilisearch.stop();
  });

  it.each(FAULTS)('%s: PostgreSQL answers, says so, and after five failures nobody asks any more', async (_, fault) => {
    await recover();
    meilisearch.fault = fault;
    const before = meilisearch.searches;
    for (let at = 0; at < 7; at++) {
      const answer = await find();
      expect([answer.engine, answer.total, answer.facets.topic.length > 0]).toEqual(['reduced', 1, true]);
    }
    expect(meilisearch.searches - before).toBe(5);
  });

  it('asks once every ten seconds whether it is back, and is back within thirty', async () => {
    await recover();
    meilisearch.fault = 'broken';
    for (let at = 0; at < 5; at++) await find();
    const before = meilisearch.searches;
    test.clock.pass(10 / 60);
    for (let at = 0; at < 3; at++) expect(await engine()).toBe('reduced');
    expect(meilisearch.searches - before).toBe(1);
    meilisearch.fault = 'none';
    expect(await engine()).toBe('reduced');
    test.clock.pass(10 / 60);
    expect(await engine()).toBe('meilisearch');
    expect(await engine()).toBe('meilisearch');
  });

  it('forgives single failures', async () => {
    for (const fault of ['broken', 'none', 'broken', 'broken', 'broken', 'broken', 'none'] as const) {
      meilisearch.fault = fault;
      expect(await engine()).toBe(fault === 'none' ? 'meilisearch' : 'reduced');
    }
  });

  it('completes words all the same', async () => {
    meilisearch.fault = 'broken';
    expect((await test.visitor().get<{ words: string[] }>('/search/suggest?q=schran')).body.words).toContain(
      'Schranke',
    );
  });

  it.each(FAULTS.filter(([, fault]) => fault !== 'wiped' && fault !== 'nonsense'))(
    '%s: a change is found at once in PostgreSQL, and kept for later',
    async (_, fault) => {
      meilisearch.fault = fault;
      await test.db.query(`update challenge set title = title || ' Zaunkönig'`);
      expect(await test.jobs.run('search.sync')).toBe('1 rows');
      expect((await test.visitor().get<SearchAnswer>('/search?q=Zaunkönig')).body.total).toBe(1);
      expect(await test.db.query('select kind from search_outgoing')).toEqual([{ kind: 'challenge' }]);
      if (fault !== 'slow') expect(await test.jobs.run('search.send')).toBe('0 sent');
      expect(await test.db.query('select kind from search_outgoing')).toEqual([{ kind: 'challenge' }]);
    },
  );

  it('does not use an older version, and says so in one sentence, once', async () => {
    meilisearch.fault = 'old';
    await test.jobs.run('search.send');
    await test.jobs.run('search.send');
    expect(await engine()).toBe('reduced');
    expect(warnings('Meilisearch 1.12.3 is too old: search needs 1.50 or newer and stays reduced.')).toBe(1);
  });

  it('is not asked while more changes wait than it could leave out', async () => {
    await test.db.query(
      `insert into search_outgoing (kind, id) select 'challenge', gen_random_uuid() from generate_series(1, 1001)`,
    );
    const before = meilisearch.searches;
    expect([await engine(), meilisearch.searches]).toEqual(['reduced', before]);
  });

  it('holds no transaction open while it is being filled, which may take longer than one may idle', async () => {
    meilisearch.fault = 'slow';
    const asked = meilisearch.asked.length;
    const rebuilding = test.get(Replica).rebuild();
    while (meilisearch.asked.length === asked) await wait(5);
    expect(await test.get(Replica).rebuild()).toBe(0);
    const sessions = await test.db.query(
      `select state, query from pg_stat_activity where datname = current_database() and state like 'idle in%'`,
    );
    meilisearch.letGo();
    await expect(rebuilding).rejects.toThrow();
    expect(sessions).toEqual([]);
  });

  it('says what is wrong without the key, and stays ready', async () => {
    await recover();
    meilisearch.fault = 'refused';
    for (let at = 0; at < 5; at++) await find();
    expect(warnings('The external search engine does not answer')).toBeGreaterThan(0);
    expect(warnings('very-secret-key')).toBe(0);
    expect((await test.visitor().get('/health/ready')).status).toBe(200);
  });
});
