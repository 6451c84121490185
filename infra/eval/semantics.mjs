// Whether an embedding model helps: the rule of the product with vectors of a real endpoint.

const TEXTS = 32;
const LONGEST_TEXT = 4000;
/** As many hits as the product looks at. */
export const HITS = 200;
/** Texts of each side from which the product tells how near unrelated ones are. */
const SOME = 200;
export const WEIGHTS = [5, 10, 20, 40, 80];

const sentAs = ({ title = '', text }) => `${title}\n${text}`.trim().slice(0, LONGEST_TEXT);

/** Vectors by id, quantised as the product keeps them. Throws when the endpoint fails. */
async function vectorsOf(core, { url, key, model }, texts) {
  const found = new Map();
  for (let at = 0; at < texts.length; at += TEXTS) {
    const batch = texts.slice(at, at + TEXTS);
    const response = await fetch(`${url.replace(/\/+$/, '')}/embeddings`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify({ model, input: batch.map(sentAs), encoding_format: 'float' }),
    });
    if (!response.ok) throw new Error(`The embedding endpoint answers ${response.status}.`);
    const { data } = await response.json();
    data.forEach(({ index, embedding }) => found.set(batch[index]._id, core.quantised(embedding)));
  }
  return found;
}

/**
 * For each weight the ranking of a set with it, as query id to corpus ids; weight 0 is the ranking by words alone.
 * Beside it the cosine of unrelated texts.
 */
export async function heardRankings(core, endpoint, hitsOf, corpus, queries) {
  const met = new Set([...hitsOf.values()].flatMap((hits) => hits.map(({ id }) => id)));
  const wanted = await vectorsOf(core, endpoint, queries);
  const offered = await vectorsOf(
    core,
    endpoint,
    corpus.filter(({ _id }) => met.has(_id)),
  );
  const some = (vectors) =>
    [...vectors]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, vector]) => vector)
      .slice(0, SOME);
  const unrelated = core.unrelatedCosine(some(wanted), some(offered));
  const pointsOf = (query, { id, coverage }, weight) => {
    const opinion = core.similarityOf(core.cosine(wanted.get(query), offered.get(id)), { unrelated });
    const parts = [{ criterion: 'text', value: core.textValue(coverage) }];
    return core.total(core.withSimilarity(parts, opinion), { ...core.DEFAULT_WEIGHTS, semantics: weight });
  };
  const ranked = (weight) =>
    new Map(
      [...hitsOf].map(([query, hits]) => {
        const points = hits.map((hit) => ({ id: hit.id, points: pointsOf(query, hit, weight) }));
        return [query, points.sort((a, b) => b.points - a.points).map(({ id }) => id)];
      }),
    );
  const rankings = new Map([0, ...WEIGHTS].map((weight) => [weight, ranked(weight)]));
  return { unrelated, rankings };
}
