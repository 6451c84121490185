import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '@backend/platform/database';
import { keyOf, PostgresEngine, type DocumentKey } from '@backend/search-engines';
import { compare, type AllDifferences } from './differences';
import { Replica } from './replica';
import type { DirtyRow } from './sources/source';
import { BATCH, SearchSources, type KnownSource } from './sources/sources';

/** Keeps what can be found equal to the tables: PostgreSQL's documents always, and an external engine's through its replica. */
@Injectable()
export class SearchIndex {
  constructor(
    private readonly db: Database,
    private readonly engine: PostgresEngine,
    private readonly sources: SearchSources,
    private readonly replica: Replica,
  ) {}

  /** Brings every out-of-date document up to date; resolves to how many rows were looked at. */
  async sync(stop?: AbortSignal): Promise<number> {
    let count = 0;
    for (const source of this.sources.all) {
      count += await this.forget(source);
      for (let batch = await this.dirty(source); batch.length > 0; batch = await this.dirty(source)) {
        await this.bring(source, batch);
        count += batch.length;
        if (stop?.aborted) return count;
      }
    }
    return count;
  }

  private dirty({ table }: KnownSource): Promise<DirtyRow[]> {
    return this.db.query<DirtyRow>(
      `select ${table.key} as id, revision from ${table.name}
       where indexed_revision is distinct from revision and ${table.where ?? 'true'}
       order by ${table.key} limit ${BATCH}`,
    );
  }

  /** A row that changes between reading and marking keeps a higher revision than the one marked, so it stays dirty. */
  private async bring(source: KnownSource, rows: readonly DirtyRow[]): Promise<void> {
    const documents = await source.documents(rows.map(({ id }) => id));
    const found = new Set(documents.map(({ id }) => id));
    const keys = rows.map(({ id }) => ({ kind: source.kind, id }));
    const { name, key } = source.table;
    await this.db.together(async (tx) => {
      await this.engine.put(documents);
      await this.engine.remove(keys.filter(({ id }) => !found.has(id)));
      await this.replica.changed(tx, keys);
      const read = `jsonb_to_recordset($1::jsonb) as r(id uuid, revision int)`;
      const values = JSON.stringify(rows);
      await tx.query(`update ${name} t set indexed_revision = r.revision from ${read} where t.${key} = r.id`, [values]);
      await tx.query(
        `delete from search_stale s using ${read} where s.kind = $2 and s.id = r.id and s.revision <= r.revision`,
        [values, source.kind],
      );
    });
  }

  /** Removes documents whose rows are gone for good; the deletion left their keys behind. */
  private async forget({ kind, table }: KnownSource): Promise<number> {
    const gone = await this.db.query<DocumentKey>(
      `select s.kind, s.id from search_stale s where s.kind = $1
       and not exists (select 1 from ${table.name} t where t.${table.key} = s.id)`,
      [kind],
    );
    if (gone.length === 0) return 0;
    await this.db.together(async (tx) => {
      await this.engine.remove(gone);
      await this.replica.changed(tx, gone);
      await this.settled(tx, gone);
    });
    return gone.length;
  }

  private async settled(tx: Tx, keys: readonly DocumentKey[]): Promise<void> {
    await tx.query(
      `delete from search_stale s using jsonb_to_recordset($1::jsonb) as k(kind text, id uuid)
       where s.kind = k.kind and s.id = k.id`,
      [JSON.stringify(keys)],
    );
  }

  /** Builds everything anew beside what is there and swaps it in; resolves to the number of documents. */
  async rebuild(): Promise<number> {
    const count = await this.engine.rebuild(this.sources.everything());
    await this.replica.rebuild();
    return count;
  }

  /** Compares what can be found, what it says, and how an external engine is set up, with what should be. */
  async verify(): Promise<AllDifferences> {
    const engines = [await this.engine.fingerprints(), ...(await this.replica.fingerprints())];
    const differences = await compare(this.sources.everything(), engines);
    return { ...differences, settings: await this.replica.otherSettings() };
  }

  /** Repairs whatever differs, however that came about; resolves to how many documents and settings that were. */
  async reconcile(): Promise<number> {
    const { missing, extra, changed, settings } = await this.verify();
    if (settings.length > 0) await this.replica.rebuild();
    const wrong = [...new Map([...missing, ...extra, ...changed].map((key) => [keyOf(key), key])).values()];
    for (let at = 0; at < wrong.length; at += BATCH) {
      const keys = wrong.slice(at, at + BATCH);
      const documents = await this.sources.documents(keys);
      const found = new Set(documents.map(keyOf));
      await this.db.together(async (tx) => {
        await this.engine.put(documents);
        await this.engine.remove(keys.filter((key) => !found.has(keyOf(key))));
        await this.replica.changed(tx, keys);
      });
    }
    return wrong.length + settings.length;
  }
}
