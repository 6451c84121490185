import type { Actor } from '@domain/accounts';
import type { PostingRelation } from '@domain/policy';
import type { Fields, PostingKind, PostingSubject } from '@domain/postings';
import type { Tx } from '@backend/platform/database';
import type { PostingColumns } from './posting.columns';

/** What a room says of its kind of posting; drafts, changes and steps are then written the same way for all. */
export interface PostingRoom<Row extends PostingColumns, Content> {
  readonly kind: PostingKind;
  /** What is decided of each of its fields. */
  readonly fields: Fields;
  readonly entity: new () => Row;
  /** What this person is to a posting it may know of; throws `not_found` for any other. */
  readonly subject: (tx: Tx, row: Row, me: Actor) => Promise<PostingSubject<PostingRelation>>;
  /** What its author has written so far, from the row and from tables of its own. */
  readonly contentOf: (tx: Tx, row: Row) => Promise<Content>;
  /** The part of it that stands in the row. */
  readonly columnsOf: (content: Content) => Partial<Row>;
  /** Keeps the part that stands in tables of its own; `before` is null for a new posting. */
  readonly keepBeside: (tx: Tx, row: Row, content: Content, before: Content | null) => Promise<void>;
}
