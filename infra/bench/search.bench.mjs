// npm run bench -- search [--docs N --questions N --changes N] : every engine that is there, through the engine port.
import { setTimeout as wait } from 'node:timers/promises';
import { built, dataFolder, openApp, part } from './built.mjs';
import { beginningsOf, NOTHING, questionsOf } from './search-log.mjs';
import { Times } from './times.mjs';
import { sizesFor, writeTown } from './town.mjs';

const say = (text) => process.stdout.write(`${text}\n`);
const LOOK_MS = 10;
const GIVE_UP_MS = 60_000;

/** Index, questions, completions and the time until a change can be found, of one engine. */
async function measured(settings, town, { changes, questions, beginnings }) {
  const app = await openApp(settings);
  try {
    const { SearchEngine, SearchIndex } = part('backend/src/search/index');
    const { Database } = part('backend/src/platform/database/index');
    const [engine, index, db] = [SearchEngine, SearchIndex, Database].map((type) => app.get(type));
    const since = performance.now();
    const documents = await index.rebuild();
    const buildSeconds = (performance.now() - since) / 1000;
    for (const table of ['challenge', 'offering', 'group_profile', 'organisation']) {
      await db.query(`update ${table} set indexed_revision = revision`);
    }
    await db.query('vacuum analyze');
    say(`${engine.name}: ${documents} documents in ${buildSeconds.toFixed(1)} s`);

    const times = new Times();
    for (const { request } of questions.slice(0, 20)) await engine.search(request);
    let [hits, reduced] = [0, 0];
    for (const { kind, request } of questions) {
      const { total, engine: by } = await times.take(kind, () => engine.search(request));
      if (total > 0) hits++;
      if (by === 'reduced') reduced++;
    }
    const search = times.summary();
    const completing = new Times();
    for (const beginning of beginnings) await completing.take('suggest', () => engine.suggest(beginning, 8));
    const suggest = completing.summary();
    const found = Math.round((100 * hits) / questions.length);
    say([...times.lines(), ...completing.lines()].join('\n'));
    say(`  search p50 ${search.p50} ms, p95 ${search.p95} ms; ${found} % of the questions find something`);
    if (reduced > 0) say(`  ${reduced} of them were answered by PostgreSQL instead`);

    await app.work();
    const lag = await lagOf(app, { engine, db, town, changes });
    say(`  findable after p50 ${lag.p50} ms, p99 ${lag.p99} ms`);
    const { missing, extra } = await index.verify();
    const kinds = Object.fromEntries([...times.of.keys()].map((kind) => [kind, times.summary(kind)]));
    const differences = missing.length + extra.length;
    return { engine: engine.name, documents, buildSeconds, search, suggest, lag, kinds, reduced, differences };
  } finally {
    await app.close();
  }
}

/** Changes one title after the other as a service does, and waits until the new word is found. */
async function lagOf({ jobs }, { engine, db, town, changes }) {
  const times = new Times();
  const asked = {
    kind: 'challenge',
    filters: NOTHING,
    near: null,
    sort: 'fitting',
    page: 1,
    perPage: 5,
    asMember: false,
  };
  const found = async (words) => {
    const { total, instead } = await engine.search({ ...asked, words });
    return total > 0 && instead === null;
  };
  for (let at = 0; at < changes; at++) {
    const { id } = town.challenges[at * 7];
    const word = `Neuwort${[...String(at)].map((digit) => 'abcdefghij'[digit]).join('')}zz`;
    await db.transaction(async (tx) => {
      await tx.query(`update challenge set title = $2 || ' ' || title where id = $1`, [id, word]);
      await jobs.nudge(tx, 'search.sync');
    });
    await times.take('lag', async () => {
      const until = performance.now() + GIVE_UP_MS;
      while (!(await found(word))) {
        if (performance.now() > until) throw new Error(`A change was not found within ${GIVE_UP_MS} ms.`);
        await wait(LOOK_MS);
      }
    });
  }
  return times.summary();
}

export async function run({ docs = 100_000, questions = 1000, changes = 60 }) {
  await built(['backend']);
  const { folder, remove } = dataFolder();
  try {
    const settings = { DATA_DIR: folder };
    const app = await openApp(settings);
    const town = await writeTown(app.url, sizesFor(docs)).finally(() => app.close());
    say(`${docs} things to find, ${questions} questions`);
    const asked = { changes, questions: questionsOf(town, questions), beginnings: beginningsOf(town, questions) };
    const engines = [await measured(settings, town, asked)];
    const { startMeilisearch, whyNoMeilisearch } = part('backend/src/search-engines/testing/meilisearch');
    const why = whyNoMeilisearch();
    if (why) say(`Meilisearch ${why}`);
    else {
      const { url, key, stop } = await startMeilisearch();
      engines.push(
        await measured({ ...settings, MEILI_URL: url, MEILI_KEY: key, MEILI_PATIENCE: '10000' }, town, asked).finally(
          stop,
        ),
      );
      const [postgres, meilisearch] = engines.map(({ search }) => search.p95);
      say(`PostgreSQL takes ${(postgres / meilisearch).toFixed(1)} times as long as Meilisearch (p95)`);
    }
    say(JSON.stringify({ bench: 'search', docs, questions, engines }));
  } finally {
    remove();
  }
}
