// What has to be true once everything runs again.
import { setTimeout as wait } from 'node:timers/promises';
import { demand } from './checks.mjs';

const LOOK_MS = 1000;

/** The first answer of `look` that is 0, or the last one after `seconds`. Answers `{ count, seconds }`. */
export async function downToNothing(seconds, look) {
  const begun = Date.now();
  for (;;) {
    const count = await look();
    const passed = Math.round((Date.now() - begun) / 1000);
    if (count === 0 || passed >= seconds) return { count, seconds: passed };
    await wait(LOOK_MS);
  }
}

/** Every acknowledged change stands in the tables. */
export async function nothingLost(db, { postings, groups, phones }) {
  const lost = [];
  for (const table of ['challenge', 'offering']) {
    const { rows } = await db.query(`select id, title, state from ${table}`);
    const there = new Map(rows.map((row) => [row.id, row]));
    for (const [id, told] of postings) {
      if (told.table !== table) continue;
      const row = there.get(id);
      if (row?.title !== told.title || row?.state !== told.state)
        lost.push(`${table} ${id}: acknowledged ${JSON.stringify(told)}, found ${JSON.stringify(row)}`);
    }
  }
  for (const [id, text] of groups) {
    const { rows } = await db.query('select text from group_profile where group_id = $1', [id]);
    if (rows[0]?.text !== text) lost.push(`group ${id}`);
  }
  for (const [email, phone] of phones) {
    const { rows } = await db.query('select phone from person where email = $1', [email]);
    if (rows[0]?.phone !== phone) lost.push(`phone of ${email}`);
  }
  demand(lost.length === 0, `${lost.length} lost, the first: ${lost[0]}`);
  return `${postings.size} postings, ${groups.size} groups, ${phones.size} accounts`;
}

export async function countRows(db) {
  const { rows } = await db.query(
    'select (select count(*)::int from challenge) as challenge, (select count(*)::int from offering) as offering',
  );
  return rows[0];
}

/** Rows that search or matching has not looked at since they changed. */
export async function unhandled(db) {
  const { rows } = await db.query(
    `select (select count(*) from challenge where indexed_revision is distinct from revision)
          + (select count(*) from offering where indexed_revision is distinct from revision)
          + (select count(*) from group_profile where indexed_revision is distinct from revision)
          + (select count(*) from challenge where matched_revision is distinct from revision)
          + (select count(*) from group_profile where matched_revision is distinct from revision) as count`,
  );
  return Number(rows[0].count);
}

/** Mails by class and state, with the ids that stand in their Message-IDs. */
export async function outbox(db) {
  const { rows } = await db.query('select id, class, state from mail_outbox');
  return rows;
}

/** Compares what the sink got with the rows. Answers how many mails of a class came more than once, and what is missing. */
export function compareMails(rows, copies) {
  const timesOf = (id) => [...copies].find(([messageId]) => messageId.startsWith(`<${id}@`))?.[1] ?? 0;
  const count = (kind) =>
    rows.filter((row) => row.class === kind).reduce((sum, { id }) => sum + Math.max(0, timesOf(id) - 1), 0);
  const missing = rows.filter(({ id, state }) => state === 'sent' && timesOf(id) === 0);
  const uncertain = rows.filter(({ state }) => state === 'uncertain').length;
  const unsent = rows.filter(({ state }) => ['waiting', 'claimed', 'failed'].includes(state)).length;
  return {
    doubled: { must: count('must_arrive'), digest: count('digest') },
    missing: missing.length,
    uncertain,
    unsent,
  };
}
