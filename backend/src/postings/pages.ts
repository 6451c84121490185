import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { PostingColumns } from './posting.columns';

/** How many postings stand on one page of a list. */
const PAGE = 20;

/** Where the next page of a list "newest first" begins, in the form the contract describes. */
const pageCursor = ({ publishedAt, id }: Pick<PostingColumns, 'publishedAt' | 'id'>): string =>
  `${publishedAt?.getTime() ?? 0}_${id}`;

function readCursor(cursor: string): { at: Date; id: string } {
  const [time, id = ''] = cursor.split('_');
  return { at: new Date(Number(time)), id };
}

/** One page of postings, newest first, after the cursor. */
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
