// npm run bench -- matching [--docs N --queries M] : how fast and how exact the core is, beside its rivals.
import { compiled, tables } from '../eval/core.mjs';
import { miniSearchRate, postgresRate } from './matching-rivals.mjs';
import { PlainLoop } from './matching-plain.mjs';
import { textsFor } from './matching-texts.mjs';

const say = (text) => process.stdout.write(`${text}\n`);
const round = (value, digits = 1) => Number(value.toFixed(digits));
const seconds = (since) => (performance.now() - since) / 1000;
/** Rivals are slow; a part of the questions tells their rate. */
const RIVAL_QUERIES = { postgres: 40, minisearch: 20 };
const TOP = 10;
const PLAIN_QUERIES = 20;
/** Letters a posting may have at most, in all its fields. */
const LONGEST_POSTING = 10_160;

export async function run({ docs = 100_000, queries: asked = 900, rivals = 1 }) {
  const core = compiled('bench');
  const data = tables();
  const { source, texts, queries } = await textsFor(docs, asked, data.words);
  say(`${docs} texts, ${asked} questions: ${source}`);

  const lexicon = new core.Lexicon(data);
  let since = performance.now();
  const ready = queries.map((text) => core.queryOf(core.analyse(text, lexicon), lexicon));
  const analysed = asked / seconds(since);
  const longest = texts
    .slice(0, 100)
    .map(({ text }) => text)
    .join(' ')
    .slice(0, LONGEST_POSTING);
  const posting = Math.min(
    ...Array.from({ length: 7 }, () => {
      since = performance.now();
      core.analyse(longest, lexicon);
      return performance.now() - since;
    }),
  );
  say(`a posting at its length limit: ${round(posting)} ms`);
  const plain = new PlainLoop(ready.slice(0, PLAIN_QUERIES));

  const index = new core.Index();
  const memoryBefore = process.memoryUsage().rss;
  since = performance.now();
  let aside = 0;
  for (const { id, text } of texts) {
    const read = core.analyse(text, lexicon);
    index.add({ id, group: id }, read);
    const begin = performance.now();
    plain.add(id, read);
    aside += performance.now() - begin;
  }
  index.statistics();
  const built = docs / (seconds(since) - aside / 1000);
  const memory = process.memoryUsage().rss;
  say(`built: ${Math.round(built)} texts/s`);

  const leaves = ready.reduce((sum, { leaves }) => sum + leaves.length, 0) / asked;
  for (const query of ready.slice(0, 200)) core.ranked(index, query, { limit: 50 });
  since = performance.now();
  const fast = ready.map((query) => core.ranked(index, query, { limit: 50 }));
  const rate = asked / seconds(since);
  let kept = 0;
  const wanted = plain.best(TOP);
  wanted.forEach((ids, at) => {
    const given = new Set(fast[at].slice(0, TOP).map(({ id }) => id));
    kept += ids.filter((id) => given.has(id)).length / Math.max(1, ids.length);
  });
  kept /= wanted.length;
  say(`asked: ${Math.round(rate)} questions/s on one core, ${round(leaves)} stems each`);
  say(`best ten: ${round(100 * kept, 2)} % of those of the plain loop without rounding`);
  say(`memory: ${Math.round(memory / 2 ** 20)} MiB resident`);

  const result = {
    bench: 'matching',
    texts: source,
    docs,
    queries: asked,
    stemsPerQuery: round(leaves),
    buildPerSecond: Math.round(built),
    longestPostingMs: round(posting),
    analysePerSecond: Math.round(analysed),
    queriesPerSecond: round(rate),
    topTenKept: round(kept, 5),
    residentMiB: Math.round(memory / 2 ** 20),
    indexMiB: Math.round((memory - memoryBefore) / 2 ** 20),
  };
  if (rivals) {
    const language = (text) => (core.languageOf(core.tokensOf(text)) === 'de' ? 'german' : 'english');
    const postgres = await postgresRate(texts, queries.slice(0, RIVAL_QUERIES.postgres), language);
    say(`PostgreSQL: ${round(postgres)} questions/s, ${round(rate / postgres)} times slower`);
    const minisearch = miniSearchRate(texts, queries.slice(0, RIVAL_QUERIES.minisearch));
    say(`MiniSearch: ${round(minisearch)} questions/s, ${round(rate / minisearch)} times slower`);
    Object.assign(result, {
      postgresPerSecond: round(postgres, 2),
      timesPostgres: round(rate / postgres),
      minisearchPerSecond: round(minisearch, 2),
      timesMinisearch: round(rate / minisearch),
    });
  }
  say(JSON.stringify(result));
}
