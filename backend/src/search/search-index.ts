import { Injectable } from '@nestjs/common';
import { Database } from '@backend/platform/database';
import { SearchEngine, type DocumentKey, type SearchDocument } from './engine';
import { ChallengeSource } from './sources/challenge-source';
import { GroupSource } from './sources/group-source';
import { InstitutionSource } from './sources/institution-source';
import { OfferingSource } from './sources/offering-source';
import type { DirtyRow, SearchSource } from './sources/source';

/** Rows per step; small enough that a stop is prompt. */
const BATCH = 200;

/** How far the engine is from the tables. */
export interface Differences {
  /** Should be found and are not. */
  readonly missing: readonly DocumentKey[];
  /** Are found and should not be. */
  readonly extra: readonly DocumentKey[];
  readonly documents: number;
}

const keyOf = ({ kind, id }: DocumentKey): string => `${kind} ${id}`;

/** Keeps the engine equal to the tables. */
@Injectable()
export class SearchIndex {
  private readonly sources: readonly SearchSource[];

  constructor(
    private readonly db: Database,
    private readonly engine: SearchEngine,
    challenges: ChallengeSource,
    offerings: OfferingSource,
    groups: GroupSource,
    institutions: InstitutionSource,
  ) {
    this.sources = [challenges, offerings, groups, institutions];
  }

  /** Brings every out-of-date document up to date; resolves to how many rows were looked at. */
  async sync(stop?: AbortSignal): Promise<number> {
    let count = 0;
    for (const source of this.sources) {
      for (let batch = await this.dirty(source); batch.length > 0; batch = await this.dirty(source)) {
        await this.bring(source, batch);
        count += batch.length;
        if (stop?.aborted) return count;
      }
    }
    return count;
  }

  private dirty({ table }: SearchSource): Promise<DirtyRow[]> {
    return this.db.query<DirtyRow>(
      `select ${table.key} as id, revision from ${table.name}
       where indexed_revision is distinct from revision and ${table.where ?? 'true'}
       order by ${table.key} limit ${BATCH}`,
    );
  }

  /** A row that changes between reading and marking keeps a higher revision than the one marked, so it stays dirty. */
  private async bring(source: SearchSource, rows: readonly DirtyRow[]): Promise<void> {
    const documents = await source.documents(rows.map(({ id }) => id));
    const found = new Set(documents.map(({ id }) => id));
    await this.engine.put(documents);
    await this.engine.remove(rows.filter(({ id }) => !found.has(id)).map(({ id }) => ({ kind: source.kind, id })));
    const { name, key } = source.table;
    await this.db.query(
      `update ${name} t set indexed_revision = r.revision
       from jsonb_to_recordset($1::jsonb) as r(id uuid, revision int) where t.${key} = r.id`,
      [JSON.stringify(rows)],
    );
  }

  /** Builds everything anew beside what is there and swaps it in; resolves to the number of documents. */
  async rebuild(): Promise<number> {
    return this.engine.rebuild(this.everything());
  }

  private async *everything(): AsyncGenerator<readonly SearchDocument[]> {
    for (const source of this.sources) {
      for await (const ids of this.allIds(source)) {
        const documents = await source.documents(ids);
        if (documents.length > 0) yield documents;
      }
    }
  }

  private async *allIds({ table }: SearchSource): AsyncGenerator<string[]> {
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

  /** Compares what can be found with what should be found. */
  async verify(): Promise<Differences> {
    const should = new Map<string, DocumentKey>();
    for await (const documents of this.everything()) {
      for (const { kind, id } of documents) should.set(keyOf({ kind, id }), { kind, id });
    }
    const there = await this.engine.keys();
    const found = new Set(there.map(keyOf));
    return {
      missing: [...should.values()].filter((key) => !found.has(keyOf(key))),
      extra: there.filter((key) => !should.has(keyOf(key))),
      documents: there.length,
    };
  }

  /** Removes documents of rows that are gone for good: a deleted row leaves no revision behind that differs. */
  async sweepDeleted(): Promise<number> {
    const { extra } = await this.verify();
    await this.engine.remove(extra);
    return extra.length;
  }
}
