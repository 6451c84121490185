// What a person would be shown for the judged statements of this project: the gate that every change has to pass.
import { answers, indexedGroups } from './groups.mjs';
import { gainedBy, measured, valuesOf } from './measure.mjs';
import { groupsOfCast, statements } from './statements.mjs';

const SHOWN = 5;
const share = (part, all) => (all === 0 ? 0 : part / all);
const count = (list, holds) => list.filter(holds).length;

/** The single texts of the cast's groups as the evaluation takes them. */
const itemsOfCast = () =>
  groupsOfCast().flatMap(({ key, items }) =>
    items
      .filter(({ title = '', text = '' }) => `${title}${text}`.trim() !== '')
      .map(({ id, title, text = '' }) => ({ _id: id, group: key, title, text })),
  );

/** How good what is shown is: `found` as `answers` gives it, `judgements` by question, `none` the ids of questions nobody fits. */
export function shownFigures(found, judgements, none) {
  const shown = new Map(
    [...found].map(([id, list]) => [id, list.filter(({ strength }) => strength !== null).slice(0, SHOWN)]),
  );
  const gradeOf = (id, { group }) => judgements.get(id)?.get(group) ?? 0;
  const all = [...shown].flatMap(([id, list]) => list.map((one) => ({ ...one, grade: gradeOf(id, one) })));
  const asked = [...judgements.keys()];
  const withRight = asked.filter((id) => [...judgements.get(id).values()].includes(2));
  const right = withRight.flatMap((id) => [...judgements.get(id).values()]).filter((grade) => grade === 2);
  const fitting = (list) =>
    share(
      count(list, ({ grade }) => grade > 0),
      list.length,
    );
  const of = (strength) => all.filter((one) => one.strength === strength);
  return {
    'first fits': share(
      count(asked, (id) => shown.get(id)?.[0] && gradeOf(id, shown.get(id)[0]) > 0),
      asked.length,
    ),
    'shown fit': fitting(all),
    'strong fit': fitting(of('strong')),
    'possible fit': fitting(of('possible')),
    'a right one shown': share(
      count(withRight, (id) => shown.get(id)?.some((one) => gradeOf(id, one) === 2)),
      withRight.length,
    ),
    'right called strong': share(
      count(of('strong'), ({ grade }) => grade === 2),
      right.length,
    ),
    'shown where nobody fits': share(
      none.reduce((sum, id) => sum + (shown.get(id)?.length ?? 0), 0),
      none.length,
    ),
    'above weak where nobody fits': share(
      count(none, (id) => shown.get(id)?.some(({ strength }) => strength !== 'weak')),
      none.length,
    ),
  };
}

/** Mails that are shown nothing although the same statement without greeting and signature is. */
const mailsLost = (found, queries) =>
  count(queries, ({ _id, of }) => {
    const shows = (id) => found.get(id)?.some(({ strength }) => strength !== null);
    return of !== undefined && shows(of) && !shows(_id);
  });

/**
 * Measures one part of the statements: figures by name, those of which less is better, and nDCG@10 by statement. Mails
 * repeat another statement and count for nothing but themselves.
 */
export function statementFigures(core, lexicon, part = 'dev') {
  const { queries, none, judgements } = statements(part);
  const found = answers(core, lexicon, indexedGroups(core, lexicon, itemsOfCast()), [...queries, ...none]);
  const bare = new Map(
    [...judgements].filter(([id]) => !queries.some(({ _id, of }) => _id === id && of !== undefined)),
  );
  const ids = new Map([...found].map(([id, list]) => [id, list.map(({ group }) => group)]));
  const nobody = none.filter(({ of }) => of === undefined).map(({ _id }) => _id);
  const asked = new Map([...found].filter(([id]) => bare.has(id) || nobody.includes(id)));
  return {
    better: { 'nDCG@10': measured(bare, ids)['nDCG@10'].value, ...withoutSilence(shownFigures(asked, bare, nobody)) },
    worse: {
      ...silenceOf(shownFigures(asked, bare, nobody)),
      'mails lost': mailsLost(found, [...queries, ...none]),
    },
    byStatement: Object.fromEntries(
      [...valuesOf(bare, ids, 'nDCG@10')].map(([id, value]) => [id, Number(value.toFixed(4))]),
    ),
  };
}

const SILENCE = ['shown where nobody fits', 'above weak where nobody fits'];
const silenceOf = (figures) => Object.fromEntries(SILENCE.map((name) => [name, figures[name]]));
const withoutSilence = (figures) =>
  Object.fromEntries(Object.entries(figures).filter(([name]) => !SILENCE.includes(name)));

/** Whether statement by statement less is found than before, and more than chance would take away. */
export function fellBeyondChance(before, now) {
  const gain = gainedBy(Object.keys(before).map((id) => (now[id] ?? 0) - before[id]));
  return gain.high < 0 ? gain : null;
}
