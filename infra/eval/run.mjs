// Ranks one set with the matching core.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const lines = (file) => readFileSync(file, 'utf8').split('\n').filter(Boolean);
export const records = (file) => lines(file).map((line) => JSON.parse(line));

/** Query id to (corpus id to grade). */
export function judgementsOf(file) {
  const found = new Map();
  for (const line of lines(file).slice(1)) {
    const [query, id, grade] = line.split('\t');
    if (!found.has(query)) found.set(query, new Map());
    found.get(query).set(id, Number(grade));
  }
  return found;
}

/** An index over a corpus; `change` may replace records before they are read. */
export function indexed(core, lexicon, corpus) {
  const index = new core.Index();
  for (const { _id, title, text } of corpus) {
    index.add({ id: _id, group: _id }, core.analyse({ title, text }, lexicon));
  }
  return index;
}

/** Query id to [[corpus id, score] …], best first. */
export function ranking(core, lexicon, index, queries, limit = 100) {
  return new Map(
    queries.map(({ _id, text }) => {
      const query = core.queryOf(core.analyse(core.matterOf({ text }), lexicon), lexicon);
      return [_id, core.ranked(index, query, { limit }).map(({ id, score }) => [id, score])];
    }),
  );
}

/** Person to (paper to score): each person is a group whose items are own papers; the rated papers are the demand. */
export function reviewerScores(core, lexicon, corpus, people, judgements) {
  const papers = new Map(corpus.map((paper) => [paper._id, paper]));
  const index = new core.Index();
  const profiles = new core.Index();
  for (const person of people) {
    const own = person.papers ?? [];
    own.forEach((paper, at) => {
      index.add({ id: `${person._id}/${at}`, group: person._id }, core.analyse(paper, lexicon));
    });
    const text = own.map(({ title, text }) => `${title}\n${text}`).join('\n');
    profiles.add({ id: person._id, group: person._id }, core.analyse(text, lexicon));
  }
  const scores = new Map(people.map(({ _id }) => [_id, new Map()]));
  const wanted = new Set([...judgements.values()].flatMap((rated) => [...rated.keys()]));
  for (const id of wanted) {
    const { title, text } = papers.get(id);
    const query = core.queryOf(core.analyse({ title, text }, lexicon), lexicon);
    const hits = index.search(query, { limit: index.size });
    const whole = profiles.search(query, { limit: profiles.size });
    for (const { group, score } of core.scoreGroups(hits, whole)) scores.get(group).set(id, score);
  }
  return scores;
}

export const setFiles = (dir, part) => ({
  corpus: join(dir, 'corpus.jsonl'),
  items: join(dir, 'items.jsonl'),
  queries: resolve(dir, part, 'queries.jsonl'),
  none: resolve(dir, part, 'none.jsonl'),
  judgements: resolve(dir, part, 'qrels.tsv'),
});
