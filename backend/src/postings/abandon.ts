import { leadsTo } from '@domain/life';
import {
  POSTING_LIFE,
  POSTING_STATES,
  rulesOf,
  type Fields,
  type PostingKind,
  type PostingState,
  type PostingStep,
} from '@domain/postings';
import type { Tx } from '@backend/platform/database';

const knows =
  (step: PostingStep) =>
  (state: PostingState): boolean =>
    leadsTo(POSTING_LIFE, state, step) !== null;

const CLOSED = POSTING_STATES.filter(knows('archive'));
const LEFT = POSTING_STATES.filter(
  (state) => state !== 'draft' && (knows('archive')(state) || knows('withdraw')(state)),
);

/** The columns that are emptied then; texts with locks stand in tables of their own, and their room empties those. */
export const columnsToEmpty = (fields: Fields): string[] =>
  rulesOf(fields)
    .filter(([, { is, erased }]) => erased === 'when_abandoned' && is.type !== 'locked' && is.type !== 'items')
    .map(([name]) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));

/**
 * Nobody is left in the organisation who could answer: drafts go, what was handed in is withdrawn, what was public is
 * closed. Each kind of posting stands in the table of its name.
 */
export async function abandonPostings(
  tx: Tx,
  kind: PostingKind,
  fields: Fields,
  organisationId: string,
  now: Date,
): Promise<void> {
  await tx.query(`delete from ${kind} where organisation_id = $1 and state = 'draft'`, [organisationId]);
  await tx.query(
    `update ${kind} set state = case when state = any ($3) then 'archived' else 'withdrawn' end,
       version = version + 1, closed_at = $2${columnsToEmpty(fields)
         .map((column) => `, ${column} = default`)
         .join('')}
     where organisation_id = $1 and state = any ($4)`,
    [organisationId, now, CLOSED, LEFT],
  );
}
