// What a team would take off the shelf, on the same texts and questions: PostgreSQL full-text search and MiniSearch.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../eval/core.mjs';

const require = createRequire(import.meta.url);
const perSecond = (count, since) => count / ((performance.now() - since) / 1000);

/** The platform's own embedded PostgreSQL in a throw-away folder. */
async function cluster() {
  const out = join('dist', 'bench-backend');
  const swc = join(root, 'node_modules', '.bin', 'swc');
  const source = ['backend/src/platform', 'libs', '-d', out, '--config-file', '.swcrc', '--quiet'];
  execFileSync(swc, [...source, '--ignore', '**/*.spec.ts,**/*.cjs'], { cwd: root, stdio: 'inherit' });
  const path = join(root, out, 'backend', 'src', 'platform', 'database', 'testing', 'cluster.js');
  return require(path).startTestCluster();
}

/** Rate of PostgreSQL with an index, any word of the question, ts_rank, the best 50. */
export async function postgresRate(texts, queries, languageOf) {
  const { Client } = require('pg');
  const running = await cluster();
  const client = new Client({ connectionString: running.url });
  try {
    await client.connect();
    await client.query('set max_parallel_workers_per_gather = 0');
    await client.query('create table t (id text, body text, v tsvector)');
    for (let at = 0; at < texts.length; at += 1000) {
      const part = texts.slice(at, at + 1000);
      await client.query(
        `insert into t select id, body, to_tsvector(lang::regconfig, body)
         from unnest($1::text[], $2::text[], $3::text[]) as u (id, body, lang)`,
        [part.map(({ id }) => id), part.map(({ text }) => text), part.map(({ text }) => languageOf(text))],
      );
    }
    await client.query('create index on t using gin (v)');
    await client.query('vacuum analyze t');
    const ask = (text) =>
      client.query(
        `with q as (
           select replace(plainto_tsquery($2::regconfig, $1)::text, '&', '|')::tsquery as q
         ) select id from t, q where v @@ q order by ts_rank(v, q) desc limit 50`,
        [text, languageOf(text)],
      );
    await ask(queries[0]);
    const since = performance.now();
    for (const text of queries) await ask(text);
    return perSecond(queries.length, since);
  } finally {
    await client.end();
    await running.stop();
  }
}

/** Rate of MiniSearch as it comes. */
export function miniSearchRate(texts, queries) {
  const MiniSearch = require('minisearch');
  const search = new MiniSearch({ fields: ['text'] });
  search.addAll(texts);
  const since = performance.now();
  for (const text of queries) search.search(text).slice(0, 50);
  return perSecond(queries.length, since);
}
