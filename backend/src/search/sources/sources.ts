import { SEARCH_KINDS, type SearchKind } from '@contract/search';
import type { Actor } from '@domain/accounts';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { Database } from '@backend/platform/database';
import type { DocumentKey, SearchDocument } from '@backend/search-engines';
import { SOURCES, type HitFacts, type Searchable } from './source';

/** The source of one kind. */
export interface KnownSource {
  readonly kind: SearchKind;
  readonly table: Searchable['table'];
  documents(ids: readonly string[]): Promise<SearchDocument[]>;
  facts: Searchable['facts'];
}

/** Rows per step; small enough that a stop is prompt. */
export const BATCH = 200;

/** Everything that can be found, read from the tables as it is now. Which rooms it comes from is theirs to say. */
@Injectable()
export class SearchSources implements OnModuleInit {
  private known: readonly KnownSource[] = [];

  constructor(
    private readonly db: Database,
    private readonly discovery: DiscoveryService,
  ) {}

  onModuleInit(): void {
    const found = SOURCES.find(this.discovery, SEARCH_KINDS).values();
    this.known = [...found].map(({ name: kind, part }) => ({
      kind,
      table: part.table,
      documents: async (ids) => (await part.documents(ids)).map((document) => ({ kind, ...document })),
      facts: (reader, ids) => part.facts(reader, ids),
    }));
  }

  get all(): readonly KnownSource[] {
    return this.known;
  }

  /** All documents, in batches. */
  async *everything(): AsyncGenerator<readonly SearchDocument[]> {
    for (const source of this.all) {
      for await (const ids of this.allIds(source)) {
        const documents = await source.documents(ids);
        if (documents.length > 0) yield documents;
      }
    }
  }

  private async *allIds({ table }: KnownSource): AsyncGenerator<string[]> {
    let after: string | null = null;
    for (;;) {
      const rows: { id: string }[] = await this.db.query<{ id: string }>(
        `select ${table.key} as id from ${table.name}
         where ($1::uuid is null or ${table.key} > $1) and ${table.where ?? 'true'} order by ${table.key} limit ${BATCH}`,
        [after],
      );
      if (rows.length === 0) return;
      yield rows.map(({ id }) => id);
      after = rows.at(-1)?.id ?? null;
    }
  }

  /** The documents of these keys as they are now; what must not be found is absent. */
  async documents(keys: readonly DocumentKey[]): Promise<SearchDocument[]> {
    const found: SearchDocument[] = [];
    for (const [source, ids] of this.bySource(keys)) found.push(...(await source.documents(ids)));
    return found;
  }

  /** What hits show of these keys, by id, as this reader may see them now. */
  async facts(reader: Actor, keys: readonly DocumentKey[]): Promise<ReadonlyMap<string, HitFacts>> {
    const found = new Map<string, HitFacts>();
    for (const [source, ids] of this.bySource(keys)) {
      for (const [id, facts] of await source.facts(reader, ids)) found.set(id, facts);
    }
    return found;
  }

  private bySource(keys: readonly DocumentKey[]): (readonly [source: KnownSource, ids: readonly string[]])[] {
    const idsOf = (wanted: SearchKind) => keys.filter(({ kind }) => kind === wanted).map(({ id }) => id);
    return this.all.map((source) => [source, idsOf(source.kind)] as const).filter(([, ids]) => ids.length > 0);
  }
}
