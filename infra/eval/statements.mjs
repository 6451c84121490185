// The judged statements of practice beside this file (statements/README.md), and the groups of the cast they are judged against.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { examples } from './cast.mjs';
import { root } from './core.mjs';
import { judgementsOf, records } from './run.mjs';

const FOLDER = join(root, 'infra', 'eval', 'statements');
/** Chosen once, before anything was ranked, so that languages, kinds and grades fall evenly. */
const SALT = '1573';
export const PARTS = ['dev', 'sealed'];

/** The part in which a topic stands with all its statements; one in three topics is sealed. */
export function partOf(topic) {
  const [byte] = createHash('sha256').update(`${SALT}/${topic}`).digest();
  return byte % 3 === 0 ? 'sealed' : 'dev';
}

/**
 * One part: `queries` somebody fits, `none` nobody fits, `judgements` from a query to (key of a group to 1 or 2). A
 * whole mail names in `of` the same statement without greeting and signature.
 */
export function statements(part) {
  const file = (name) => join(FOLDER, part, name);
  return {
    queries: records(file('queries.jsonl')),
    none: records(file('none.jsonl')),
    judgements: judgementsOf(file('qrels.tsv')),
  };
}

/** The groups of the cast by key, each with its texts as visitors find them: profile, offerings, evidence. */
export function groupsOfCast({ groups, offerings } = examples().cast) {
  return groups.map(({ id, key, name, text }) => {
    const published = offerings.filter((one) => one.groupId === id && one.state === 'published');
    const items = published.flatMap(({ key: offering, draft }) => [
      { id: offering, title: draft.title, text: [draft.text, ...draft.methods, ...draft.equipment].join('.\n') },
      ...draft.evidence.map(({ title, text: told }, at) => ({ id: `${offering}/${at}`, title, text: told })),
    ]);
    return { key, name, items: [{ id: key, title: name, text }, ...items] };
  });
}
