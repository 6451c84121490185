// Measures of a ranking against judgements, with bootstrap intervals. Same figures as the reference script.

let seed = 1;
const chance = () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 4294967296;
};
const pick = (count) => Math.floor(chance() * count);

/** Middle 95 % of what `value(sample of indices)` gives over re-drawn samples. */
function interval(count, draws, value) {
  seed = 1;
  const values = Array.from({ length: draws }, () => value(Array.from({ length: count }, () => pick(count))));
  values.sort((a, b) => a - b);
  return [values[Math.floor(draws * 0.025)], values[Math.floor(draws * 0.975) - 1]];
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Per query the measures of a ranking: `judged` maps corpus id to grade, `ranked` lists corpus ids, best first. */
function ofQuery(judged, ranked) {
  const out = { 'nDCG@10': 0, MAP: 0, MRR: 0, 'R@20': 0, 'hit@20': 0 };
  let hits = 0;
  ranked.forEach((id, at) => {
    const grade = judged.get(id) ?? 0;
    if (grade <= 0) return;
    hits++;
    out.MAP += hits / (at + 1);
    if (!out.MRR) out.MRR = 1 / (at + 1);
    if (at < 10) out['nDCG@10'] += (2 ** grade - 1) / Math.log2(at + 2);
    if (at < 20) out['R@20']++;
  });
  const ideal = [...judged.values()]
    .sort((a, b) => b - a)
    .slice(0, 10)
    .reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
  out['nDCG@10'] = ideal > 0 ? out['nDCG@10'] / ideal : 0;
  out.MAP /= judged.size;
  out['hit@20'] = out['R@20'] > 0 ? 1 : 0;
  out['R@20'] /= judged.size;
  return out;
}

/** Measures over all judged queries: `{ name: { value, low, high } }`. `judgements` and `run` map query id to lists. */
export function measured(judgements, run, perQuery) {
  const rows = [...judgements].map(([query, judged]) => ofQuery(judged, run.get(query) ?? []));
  if (perQuery) perQuery(rows);
  return Object.fromEntries(
    Object.keys(rows[0] ?? {}).map((name) => {
      const values = rows.map((row) => row[name]);
      const [low, high] = interval(values.length, 2000, (sample) => mean(sample.map((at) => values[at])));
      return [name, { value: mean(values), low, high }];
    }),
  );
}

/** One measure of each judged query. */
export const valuesOf = (judgements, run, name) =>
  new Map([...judgements].map(([query, judged]) => [query, ofQuery(judged, run.get(query) ?? [])[name]]));

/** The mean of gains with its interval. */
export function gainedBy(gains) {
  const [low, high] = interval(gains.length, 2000, (sample) => mean(sample.map((at) => gains[at])));
  return { value: mean(gains), low, high };
}

/** What a run gains over another, query by query: `{ name: { value, low, high } }`. */
export function gained(judgements, before, after) {
  const [old, now] = [before, after].map((run) =>
    [...judgements].map(([id, judged]) => ofQuery(judged, run.get(id) ?? [])),
  );
  return Object.fromEntries(
    Object.keys(old[0] ?? {}).map((name) => {
      return [name, gainedBy(now.map((row, at) => row[name] - old[at][name]))];
    }),
  );
}

/** The loss of Stelmakh et al. over pairs of papers rated by one person; lower is better. */
export function reviewerLoss(judgements, scores) {
  const people = [...judgements.keys()];
  const lossOf = (chosen) => {
    let most = 0;
    let lost = 0;
    for (const person of chosen) {
      const rated = [...judgements.get(person)];
      for (let i = 0; i < rated.length; i++) {
        for (let j = i + 1; j < rated.length; j++) {
          const wanted = rated[i][1] - rated[j][1];
          const given = (scores.get(person)?.get(rated[i][0]) ?? 0) - (scores.get(person)?.get(rated[j][0]) ?? 0);
          most += Math.abs(wanted);
          if (given * wanted === 0) lost += Math.abs(wanted) / 2;
          else if (given * wanted < 0) lost += Math.abs(wanted);
        }
      }
    }
    return lost / most;
  };
  const [low, high] = interval(people.length, 1000, (sample) => lossOf(sample.map((at) => people[at])));
  return { loss: { value: lossOf(people), low, high } };
}
