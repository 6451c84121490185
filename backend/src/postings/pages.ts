import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { Problem } from '@backend/platform/http';
import type { PostingColumns } from './posting.columns';

/** How many postings stand on one page of a list. */
const PAGE = 20;

/** Where the next page of a list "newest first" begins: opaque to whoever carries it. */
const pageCursor = ({ publishedAt, id }: Pick<PostingColumns, 'publishedAt' | 'id'>): string =>
  Buffer.from(`${publishedAt?.toISOString() ?? ''} ${id}`).toString('base64url');

function readCursor(cursor: string): { at: Date; id: string } {
  const [time = '', id = ''] = Buffer.from(cursor, 'base64url').toString().split(' ');
  const at = new Date(time);
  if (Number.isNaN(at.getTime()) || !/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(id)) {
    throw new Problem('input.invalid', [{ field: 'cursor', code: 'invalid' }]);
  }
  return { at, id };
}

/** One page of postings, newest first, after the cursor; throws `input.invalid` for a cursor that is none of ours. */
export function pageAfter<P extends PostingColumns & ObjectLiteral>(
  rows: SelectQueryBuilder<P>,
  cursor: string | undefined,
  count: number,
): SelectQueryBuilder<P> {
  const alias = rows.alias;
  const page = rows.clone().orderBy(`${alias}.publishedAt`, 'DESC').addOrderBy(`${alias}.id`, 'ASC').take(count);
  if (cursor === undefined || cursor === '') return page;
  const { at, id } = readCursor(cursor);
  return page.andWhere(
    `(${alias}.publishedAt < :pageAt or (${alias}.publishedAt = :pageAt and ${alias}.id > :pageId))`,
    { pageAt: at, pageId: id },
  );
}

/** One page of a list, how many stand in all of it, and where the next page begins. */
export async function pageOf<P extends PostingColumns & ObjectLiteral, Card>(
  all: SelectQueryBuilder<P>,
  cursor: string | undefined,
  cards: (rows: readonly P[]) => Promise<Card[]>,
): Promise<{ items: Card[]; total: number; next: string | null }> {
  const total = await all.getCount();
  const rows = await pageAfter(all, cursor, PAGE + 1).getMany();
  const shown = rows.slice(0, PAGE);
  const last = rows.length > PAGE ? shown.at(-1) : undefined;
  return { items: await cards(shown), total, next: last ? pageCursor(last) : null };
}

/** Narrows a list by what every kind of posting has: topic and district. */
export function narrowed<P extends PostingColumns & ObjectLiteral>(
  rows: SelectQueryBuilder<P>,
  { topic, district }: { readonly topic?: string | undefined; readonly district?: string | undefined },
): SelectQueryBuilder<P> {
  if (topic !== undefined) rows.andWhere(`:topic = any (${rows.alias}.topics)`, { topic });
  if (district !== undefined) rows.andWhere(`${rows.alias}.district = :district`, { district });
  return rows;
}
