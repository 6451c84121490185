// Ranks groups by their single texts as the product does, and tells what a person would be shown.
import { meaningsOf, tableOf } from './encoder.mjs';

/** So many texts are looked at per question, and so many groups shown. */
const TEXTS = 200;
const SHOWN = 5;
const RANKED = 100;

/** Groups in memory: `items` are single texts `{ _id, group, title, text }`. */
export function indexedGroups(core, lexicon, items) {
  const index = new core.Index();
  const textsOf = new Map();
  const groups = Map.groupBy(items, ({ group }) => group);
  const taken = [...groups].flatMap(([group, own]) => {
    const read = own.map((item) => ({
      ...item,
      analysed: core.offeredText({ title: item.title, text: item.text }, lexicon),
    }));
    const kept = core.withoutCopies(read);
    textsOf.set(group, kept.length);
    return kept;
  });
  for (const { _id, group, analysed } of taken) index.add({ id: _id, group }, analysed);
  return { index, textsOf, table: tableOf(core, taken) };
}

/** What the product finds for each question: `[{ group, points, fit, strength }]`, best first, whether shown or not. */
export function answers(core, lexicon, { index, textsOf, table }, queries) {
  const meanings = meaningsOf(core, queries);
  return new Map(
    queries.map(({ _id, text }, at) => {
      const query = core.queryOf(core.analyse(core.matterOf({ text }), lexicon), lexicon);
      const meaning = { vector: meanings[at], table, unrelated: 0 };
      const groups = core.scoreGroups(
        core.found(index, query, meaning, { limit: TEXTS }),
        [],
        (group) => textsOf.get(group) ?? 1,
      );
      const ideas = core.ideasOf(query, index);
      const counts = core.meaningCounts(Math.max(0, ...groups.map(({ best }) => best)));
      const fits = groups.map((group) => core.fitOf(group, ideas));
      const best = Math.max(0, ...fits);
      const found = groups.map((group, n) => {
        const text = [{ criterion: 'text', value: core.textValue(group.best) }];
        const points = core.total(core.withSimilarity(text, group.similarity, counts), core.DEFAULT_WEIGHTS);
        return { group: group.group, points, fit: fits[n], strength: core.strengthOf(fits[n], undefined, best) };
      });
      return [_id, found.sort((a, b) => b.points - a.points || (a.group < b.group ? -1 : 1))];
    }),
  );
}

/** The ranking without any floor, as [query, group, points] rows. */
export const rankedRows = (found) =>
  [...found].flatMap(([query, list]) => list.slice(0, RANKED).map(({ group, points }) => [query, group, points]));

/** What a person would be shown, as [query, group, class] rows. */
export const shownRows = (found) =>
  [...found].flatMap(([query, list]) =>
    list
      .filter(({ strength }) => strength !== null)
      .slice(0, SHOWN)
      .map(({ group, strength }) => [query, group, strength]),
  );
