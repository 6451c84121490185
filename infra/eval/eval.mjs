// npm run -s eval -- DIR PART [--out RUN.tsv] [--shown SHOWN.tsv]   ranks one set, prints its measures and writes the run
//                                               file; a part without qrels.tsv is ranked all the same, for a judge
//                                               elsewhere. A set with items.jsonl is one of groups and their single
//                                               texts; --shown writes what a person would be shown of it, with its class
// npm run -s eval -- spelling DIR PART         what typos and missing umlauts cost in such a set
// npm run eval [-- --write]                     all sets of ../shared/eval against infra/eval/figures.json
// EMBEDDINGS_URL=… EMBEDDINGS_MODEL=… npm run -s eval -- semantics [SET …]   what an embedding model adds, by weight
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { withBoilerplate } from './boilerplate.mjs';
import { castFigures } from './cast.mjs';
import { compiled, root, tables } from './core.mjs';
import { gained, measured, reviewerLoss } from './measure.mjs';
import { fellBeyondChance, statementFigures } from './gate.mjs';
import { answers, indexedGroups, rankedRows, shownRows } from './groups.mjs';
import { indexed, judgementsOf, ranking, records, reviewerScores, setFiles } from './run.mjs';
import { heardRankings, HITS } from './semantics.mjs';
import { withoutUmlauts, withTypos } from './spelling.mjs';

const DROP = 0.005;
/** One statement more or less may turn a class or a list. */
const ONE_STATEMENT = 0.02;
const SHARED = resolve(root, '..', 'shared', 'eval');
const CALLS = resolve(root, '..', 'shared', 'real', 'eu_call_topics_en.jsonl');
const FIGURES = join(root, 'infra', 'eval', 'figures.json');
/** The measures that are guarded, per set; nDCG@10 where nothing else is said. */
const GUARDED = { sbir: ['nDCG@10', 'R@20'], laien: ['nDCG@10', 'hit@20'], reviewers: ['loss'] };
const BALLAST = ['verkehr', 'tibkat', 'sbir'];

const say = (text) => process.stdout.write(`${text}\n`);
const end = (text, code) => {
  process.stderr.write(`${text}\n`);
  process.exit(code);
};

const open = () => {
  const core = compiled('eval');
  return { core, lexicon: new core.Lexicon(tables()) };
};

/** Every paper for every person where nobody has told yet which pairs were rated. */
const everyPair = (people, papers) =>
  new Map(people.map(({ _id }) => [_id, new Map(papers.map((paper) => [paper._id, 0]))]));

/** Ranks a set: `{ measures, run }`, run as [query, corpus id, score] rows; measures are null without judgements. */
function evaluated({ core, lexicon }, dir, part, change = (queries) => queries) {
  const files = setFiles(dir, part);
  const missing = [files.corpus, files.queries].find((file) => !existsSync(file));
  if (missing) end(`${missing} is missing: a set has corpus.jsonl and PART/queries.jsonl, and PART/qrels.tsv.`, 2);
  const corpus = records(files.corpus);
  const queries = change(records(files.queries));
  const judgements = existsSync(files.judgements) ? judgementsOf(files.judgements) : null;
  if (existsSync(files.items)) {
    const asked = [...queries, ...(existsSync(files.none) ? change(records(files.none)) : [])];
    const found = answers(core, lexicon, indexedGroups(core, lexicon, records(files.items)), asked);
    const run = rankedRows(found);
    const ids = new Map([...found].map(([query, list]) => [query, list.map(({ group }) => group)]));
    return { measures: judgements && measured(judgements, ids), run, shown: shownRows(found) };
  }
  if (basename(resolve(dir)) === 'reviewers') {
    const pairs = judgements ?? everyPair(queries, corpus);
    const scores = reviewerScores(core, lexicon, corpus, queries, pairs);
    const run = [...pairs].flatMap(([person, rated]) =>
      [...rated.keys()].map((paper) => [person, paper, scores.get(person)?.get(paper) ?? 0]),
    );
    return { measures: judgements && reviewerLoss(judgements, scores), run };
  }
  const ranked = ranking(core, lexicon, indexed(core, lexicon, corpus), queries);
  const ids = new Map([...ranked].map(([query, list]) => [query, list.map(([id]) => id)]));
  const run = [...ranked].flatMap(([query, list]) => list.map(([id, score]) => [query, id, score]));
  return { measures: judgements && measured(judgements, ids), run };
}

const shown = (measures) =>
  Object.entries(measures)
    .map(([name, { value, low, high }]) => `${name} ${value.toFixed(4)} [${low.toFixed(4)}, ${high.toFixed(4)}]`)
    .join('  ');

/** Takes an option with its value out of the arguments; null where it is not among them. */
function taken(args, name) {
  const at = args.indexOf(name);
  return at < 0 ? null : args.splice(at, 2)[1];
}

function written(rows, file) {
  writeFileSync(file, rows.map((row) => `${row.join('\t')}\n`).join(''));
  say(`${rows.length} rows written to ${file}`);
}

function one(args) {
  const [out, shownFile] = ['--out', '--shown'].map((name) => taken(args, name));
  const [dir, part] = args;
  if (!dir || !part) end('Name a set and a part of it: npm run -s eval -- DIR PART [--out RUN.tsv]', 2);
  const { measures, run, shown } = evaluated(open(), dir, part);
  say(`${basename(resolve(dir))} ${basename(resolve(dir, part))}`);
  if (!measures) say(`No qrels.tsv in this part: nothing can be measured.${out ? '' : ' Name a run file with --out.'}`);
  for (const [name, { value, low, high }] of Object.entries(measures ?? {})) {
    say(`${name.padEnd(8)} ${value.toFixed(4)} [${low.toFixed(4)}, ${high.toFixed(4)}]`);
  }
  if (out) written(run, out);
  if (shownFile && shown) written(shown, shownFile);
  if (shownFile && !shown) end('Only a set with items.jsonl tells what a person would be shown.', 2);
}

function all(write) {
  const matcher = open();
  const before = existsSync(FIGURES) ? JSON.parse(readFileSync(FIGURES, 'utf8')) : {};
  const now = {};
  const worse = [];
  const keep = (name, value, lowerIsBetter, mostDrop = DROP) => {
    now[name] = Number(value.toFixed(4));
    const known = before[name];
    const drop = known === undefined ? 0 : lowerIsBetter ? now[name] - known : known - now[name];
    if (drop > mostDrop) worse.push(`${name}: ${known} before, ${now[name]} now`);
  };

  const calls = existsSync(CALLS) ? records(CALLS) : [];
  const cast = castFigures(matcher.core, matcher.lexicon, calls);
  say(
    `demo cast  a right group first ${cast.first} of ${cast.judged}, among three ${cast.three}, proposed at all ` +
      `${cast.proposed}; proposals where nobody can help ${cast.spam} of ${cast.nobody}, ` +
      `for EU calls ${cast.foreign} of ${calls.length}`,
  );
  keep('cast first', cast.first / cast.judged);
  keep('cast among three', cast.three / cast.judged);
  keep('cast proposed', cast.proposed / cast.judged);
  keep('cast nobody', cast.spam / cast.nobody, true);
  if (calls.length > 0) keep('cast calls', cast.foreign / calls.length, true);

  const { better, worse: silence, byStatement } = statementFigures(matcher.core, matcher.lexicon);
  for (const [figures, lowerIsBetter] of [
    [better, false],
    [silence, true],
  ]) {
    for (const [name, value] of Object.entries(figures)) {
      say(`statements ${name} ${value.toFixed(4)}`);
      keep(`statements ${name}`, value, lowerIsBetter, name === 'nDCG@10' ? DROP : ONE_STATEMENT);
    }
  }
  const fell = fellBeyondChance(before.byStatement ?? byStatement, byStatement);
  if (fell)
    worse.push(
      `statements: nDCG@10 fell by ${fell.value.toFixed(4)} [${fell.low.toFixed(4)}, ${fell.high.toFixed(4)}]`,
    );

  const shared = existsSync(SHARED);
  if (!shared)
    say(
      'The judged sets are not here (../shared/eval beside the project), so only the demo cast and our own statements were measured.',
    );
  for (const set of shared ? readdirSync(SHARED) : []) {
    if (!existsSync(join(SHARED, set, 'dev'))) continue;
    const dir = join(SHARED, set);
    const { measures } = evaluated(matcher, dir, 'dev');
    say(`${set.padEnd(10)} ${shown(measures)}`);
    for (const name of GUARDED[set] ?? ['nDCG@10']) keep(`${set} ${name}`, measures[name].value, name === 'loss');
    if (!BALLAST.includes(set)) continue;
    const heavy = evaluated(matcher, dir, 'dev', withBoilerplate).measures['nDCG@10'].value;
    const loss = 1 - heavy / measures['nDCG@10'].value;
    say(`${''.padEnd(10)} with boilerplate nDCG@10 ${heavy.toFixed(4)}, a loss of ${(100 * loss).toFixed(1)} %`);
    keep(`${set} boilerplate loss`, loss, true);
  }
  if (write) writeFileSync(FIGURES, `${JSON.stringify({ ...now, byStatement }, null, 2)}\n`);
  else if (worse.length > 0) end(`Worse than committed:\n${worse.join('\n')}`, 1);
  else say('No figure is worse than committed.');
}

function spelling([dir, part]) {
  const matcher = open();
  const ndcg = (change) => evaluated(matcher, dir, part, change).measures['nDCG@10'].value;
  const plain = ndcg();
  say(`as written        nDCG@10 ${plain.toFixed(4)}`);
  for (const [name, change] of Object.entries({ 'with typos': withTypos, 'without umlauts': withoutUmlauts })) {
    const value = ndcg((queries) => change(queries));
    say(`${name.padEnd(17)} nDCG@10 ${value.toFixed(4)}, a loss of ${(100 * (1 - value / plain)).toFixed(1)} %`);
  }
}

async function semantics(names) {
  const { EMBEDDINGS_URL: url, EMBEDDINGS_KEY: key, EMBEDDINGS_MODEL: model } = process.env;
  if (!url || !model) end('Set EMBEDDINGS_URL and EMBEDDINGS_MODEL.', 2);
  const { core, lexicon } = open();
  const sets = readdirSync(SHARED).filter((set) => existsSync(join(SHARED, set, 'dev')) && set !== 'reviewers');
  for (const set of names.length > 0 ? names : sets) {
    const files = setFiles(join(SHARED, set), 'dev');
    const [corpus, queries, judgements] = [
      records(files.corpus),
      records(files.queries),
      judgementsOf(files.judgements),
    ];
    const index = indexed(core, lexicon, corpus);
    const hits = ({ text }) =>
      core.ranked(index, core.queryOf(core.analyse(core.matterOf({ text }), lexicon), lexicon), { limit: HITS });
    const hitsOf = new Map(queries.map((query) => [query._id, hits(query)]));
    const { unrelated, rankings } = await heardRankings(core, { url, key, model }, hitsOf, corpus, queries);
    say(`${set.padEnd(10)} unrelated texts have a cosine of ${unrelated?.toFixed(3)}`);
    const [words] = rankings.values();
    for (const [weight, ranking] of rankings) {
      const { 'nDCG@10': ndcg, 'R@20': recall } =
        weight === 0 ? measured(judgements, words) : gained(judgements, words, ranking);
      say(`${set.padEnd(10)} ${`weight ${weight}`.padEnd(10)} ${shown({ 'nDCG@10': ndcg, 'R@20': recall })}`);
    }
  }
}

const args = process.argv.slice(2);
if (args.length === 0 || args[0] === '--write') all(args[0] === '--write');
else if (args[0] === 'spelling') spelling(args.slice(1));
else if (args[0] === 'semantics') await semantics(args.slice(1));
else one(args);
