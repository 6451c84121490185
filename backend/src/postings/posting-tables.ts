import { POSTING_KINDS, type PostingKind } from '@domain/postings';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { Database, Tx } from '@backend/platform/database';
import { Registration } from '@backend/platform/registration';
import type { PostingColumns } from './posting.columns';

type PostingEntity = new () => PostingColumns;

const TABLE = new Registration<{ readonly name: PostingKind; readonly entity: PostingEntity }, object>(
  'PostingTable',
  'POSTING_KINDS of @domain/postings',
);

/** Declares in which table postings of a kind stand; it belongs on the service that writes them. */
export const PostingTable = (kind: PostingKind, entity: PostingEntity) => TABLE.onClass({ name: kind, entity });

/** Which table holds which kind of posting. */
@Injectable()
export class PostingTables implements OnModuleInit {
  readonly kinds = POSTING_KINDS;
  private entities: ReadonlyMap<string, PostingEntity> = new Map();

  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    const found = TABLE.find(this.discovery, POSTING_KINDS).values();
    this.entities = new Map([...found].map(({ name, entity }) => [name, entity]));
  }

  entity(kind: PostingKind): PostingEntity {
    const entity = this.entities.get(kind);
    if (!entity) throw new Error(`Postings of the kind ${kind} are asked for before the start is over.`);
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
