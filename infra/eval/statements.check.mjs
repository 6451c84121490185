// Whether the judged statements keep their form: nothing here ranks anything.
import { Cases, demand } from '../faults/checks.mjs';
import { groupsOfCast, PARTS, partOf, statements } from './statements.mjs';

const FEWEST = 60;
const FEWEST_NOBODY = 20;
const LANGUAGES = new Set(['de', 'en', 'tr', 'pl', 'uk']);
const KINDS = new Set(['post', 'short', 'long', 'mail', 'typo', 'dialect']);

const parts = PARTS.map((part) => ({ part, ...statements(part) }));
const queries = parts.flatMap((one) => one.queries);
const none = parts.flatMap((one) => one.none);
const all = [...queries, ...none];
const grades = new Map(parts.flatMap(({ judgements }) => [...judgements]));
const byId = new Map(all.map((one) => [one._id, one]));
const keys = new Set(groupsOfCast().map(({ key }) => key));
const mails = all.filter(({ kind }) => kind === 'mail');
/** Statements that were told apart; a mail is its bare statement once more. */
const told = (some) => some.filter(({ of }) => !of).length;

const allHold = (some, holds, fault) => {
  const wrong = some.filter((one) => !holds(one)).map(({ _id }) => _id);
  demand(wrong.length === 0, `${fault}: ${wrong.join(', ')}`);
};
const graded = (id) => [...(grades.get(id) ?? [])].sort().join(' ');
const squeezed = (text) => text.replace(/\s+/g, ' ');

const cases = new Cases();
await cases.holds('there are enough statements, and enough that nobody fits', () => {
  demand(told(queries) >= FEWEST, `${told(queries)} are judged, fewer than ${FEWEST}`);
  demand(told(none) >= FEWEST_NOBODY, `${told(none)} have nobody, fewer than ${FEWEST_NOBODY}`);
});
await cases.holds('every id stands once', () => {
  demand(byId.size === all.length, `${all.length} statements have ${byId.size} ids`);
});
await cases.holds('every statement has a known language and kind, a topic and a text', () =>
  allHold(
    all,
    ({ lang, kind, topic, text }) => LANGUAGES.has(lang) && KINDS.has(kind) && topic && text.trim() === text && text,
    'not whole',
  ),
);
await cases.holds('a statement is judged in its own part, or nobody fits it', () => {
  for (const { queries: asked, none: nobody, judgements } of parts) {
    allHold(asked, ({ _id }) => judgements.has(_id), 'without a judgement');
    allHold(nobody, ({ _id }) => !grades.has(_id), 'judged although nobody fits');
    demand(judgements.size === asked.length, `${judgements.size} judged, ${asked.length} asked`);
  }
});
await cases.holds('a judgement is 1 or 2 and names a group of the cast', () => {
  const wrong = [...grades].flatMap(([id, groups]) =>
    [...groups].filter(([key, grade]) => !keys.has(key) || ![1, 2].includes(grade)).map(([key]) => `${id} ${key}`),
  );
  demand(wrong.length === 0, wrong.join(', '));
});
await cases.holds('every group of the cast is the right one for somebody', () => {
  const right = new Set(
    [...grades.values()].flatMap((one) => [...one].filter(([, grade]) => grade === 2)).map(([key]) => key),
  );
  const idle = [...keys].filter((key) => !right.has(key));
  demand(idle.length === 0, idle.join(', '));
});
await cases.holds('a topic stands whole in the part the rule gives it', () => {
  for (const { part, queries: asked, none: nobody } of parts) {
    allHold([...asked, ...nobody], ({ topic }) => partOf(topic) === part, `not of ${part}`);
  }
});
await cases.holds('a mail carries its bare statement and its judgements', () => {
  demand(mails.length > 0, 'there is no mail');
  allHold(
    mails,
    ({ of, text }) => byId.has(of) && squeezed(text).includes(squeezed(byId.get(of).text)),
    'not its mail',
  );
  allHold(mails, ({ _id, of }) => graded(_id) === graded(of), 'judged otherwise');
});
cases.close();
