import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { Problem } from '@backend/platform/http';
import type { PostingColumns } from './posting.columns';

/** Where the next page of a list "newest first" begins: opaque to whoever carries it. */
export const pageCursor = ({ publishedAt, id }: Pick<PostingColumns, 'publishedAt' | 'id'>): string =>
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
