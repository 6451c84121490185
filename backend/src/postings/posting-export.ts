import { exportOf, type Fields, type Found } from '@domain/postings';
import type { PostingColumns } from './posting.columns';

/** What the author of a posting is handed of it when she asks for her data. */
export const postingExport = <F extends Fields>(
  fields: F,
  { id, state, createdAt, publishedAt }: Pick<PostingColumns, 'id' | 'state' | 'createdAt' | 'publishedAt'>,
  content: Found<F>,
) => ({ id, state, createdAt, publishedAt, ...exportOf(fields, content) });
