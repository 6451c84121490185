import type { PostingKind } from '@domain/postings';
import { Injectable } from '@nestjs/common';
import type { Database, Tx } from '@backend/platform/database';
import type { PostingColumns } from './posting.columns';

type PostingEntity = new () => PostingColumns;

/** Which table holds which kind of posting. Rooms with postings add theirs when their module starts. */
@Injectable()
export class PostingTables {
  private readonly known = new Map<PostingKind, PostingEntity>();

  add(kind: PostingKind, entity: PostingEntity): void {
    this.known.set(kind, entity);
  }

  get kinds(): readonly PostingKind[] {
    return [...this.known.keys()].sort();
  }

  entity(kind: PostingKind): PostingEntity {
    const entity = this.known.get(kind);
    if (!entity) throw new Error(`No room has added postings of the kind ${kind}.`);
    return entity;
  }

  find(db: Database, kind: PostingKind, id: string): Promise<PostingColumns | null> {
    return db.of(this.entity(kind)).findOneBy({ id });
  }

  /** The row, locked until the transaction ends. */
  lock(tx: Tx, kind: PostingKind, id: string): Promise<PostingColumns | null> {
    return tx.findOne(this.entity(kind), { where: { id }, lock: { mode: 'pessimistic_write' } });
  }
}
