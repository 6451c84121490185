import { LOCKS, type Lock } from '@backend/names';
import { Database, type Tx } from '@backend/platform/database';
import { Log } from '@backend/platform/log';
import type { Jobs } from '@backend/platform/queue';
import { lockWriters, SETTINGS_VERSION, type DocumentKey, type ReplicaEngine } from '@backend/search-engines';
import { BATCH, SearchSources } from './sources/sources';

/** More documents than this out of date: the external engine is not asked until it has caught up. */
export const MOST_HIDDEN = 1000;

interface State {
  readonly settings: number;
  /** The number of the last change before the rebuild that is under way; null when there is none. */
  readonly since: string | null;
}

/**
 * An external engine beside PostgreSQL, fed with every change through rows that are written together with it. Losing the
 * engine, or all it holds, loses nothing.
 */
export class Replica {
  private lastWarning: string | null = null;

  constructor(
    private readonly db: Database,
    private readonly sources: SearchSources,
    private readonly log: Log,
    private readonly jobs: Jobs,
    /** Null: PostgreSQL is all there is. */
    readonly external: ReplicaEngine | null,
  ) {}

  /** Notes in the caller's transaction that these documents have to be sent; without an engine, that it missed something. */
  async changed(tx: Tx, keys: readonly DocumentKey[]): Promise<void> {
    if (this.external === null) return void (await tx.query('delete from search_replica'));
    await tx.query(
      `insert into search_outgoing (kind, id) select k.kind, k.id from jsonb_to_recordset($1::jsonb) as k(kind text, id uuid)`,
      [JSON.stringify(keys)],
    );
    await this.jobs.nudge(tx, 'search.send');
  }

  /** What the engine holds and must not show; null when it must not be asked. */
  async hidden(): Promise<readonly DocumentKey[] | null> {
    const [row] = await this.db.query<{ ready: boolean; hidden: DocumentKey[] }>(
      `select exists (select 1 from search_replica where settings = $1) as ready,
              coalesce((select jsonb_agg(distinct h) from (
                select kind, id from search_stale
                union all select kind, id from search_outgoing where not sent
                limit ${MOST_HIDDEN + 1}) h), '[]') as hidden`,
      [SETTINGS_VERSION],
    );
    return row?.ready && row.hidden.length <= MOST_HIDDEN ? row.hidden : null;
  }

  /** Sends what waits, and builds anew what was lost or was set up by another version. An engine that is away gets its changes later. */
  async follow(stop?: AbortSignal): Promise<number> {
    if (this.external === null) return 0;
    let count = 0;
    try {
      const unusable = await this.external.unusable();
      if (unusable !== null) {
        await this.db.query('delete from search_replica');
        this.warnOnce(unusable);
        return 0;
      }
      if (await this.needsRebuild(this.external)) {
        await this.db.query('update search_replica set settings = 0');
        await this.rebuild();
      }
      for (
        let sent = await this.send(this.external);
        sent > 0 && !stop?.aborted;
        sent = await this.send(this.external)
      ) {
        count += sent;
      }
      this.lastWarning = null;
    } catch (error) {
      // An engine may be away, slow, full, or something else that answers: the rows stay, and the next run tries again.
      this.warnOnce('The external search engine cannot be reached; changes stay queued.', error);
    }
    return count;
  }

  /** Logs the same fault once, however often it is met. */
  private warnOnce(sentence: string, error?: unknown): void {
    if (this.lastWarning !== sentence) this.log.warn(sentence, error === undefined ? {} : { error });
    this.lastWarning = sentence;
  }

  private async needsRebuild(external: ReplicaEngine): Promise<boolean> {
    const state = await this.state();
    if (state === null || state.settings < SETTINGS_VERSION) return true;
    if (state.since !== null) return !(await this.isRebuilding());
    return this.db.transaction(async (tx) => {
      if (!(await lock(tx, 'searchSending'))) return false;
      const [row] = await tx.query<[{ documents: number; waiting: boolean }]>(
        `select (select count(*)::int from search_document) as documents,
                exists (select 1 from search_outgoing where not sent) as waiting`,
      );
      const counts = await external.counts();
      return counts.includes(null) || (!row.waiting && counts.some((count) => count !== row.documents));
    });
  }

  private async state(tx: Tx = this.db.manager): Promise<State | null> {
    const rows = await tx.query<State[]>(`select settings, rebuilding_since as since from search_replica`);
    return rows[0] ?? null;
  }

  private async isRebuilding(): Promise<boolean> {
    return (await this.db.alone('searchRebuilding', () => Promise.resolve(true))) === null;
  }

  /** Sends one batch of what waits; resolves to how many rows it was. Two processes never send at once. */
  private send(external: ReplicaEngine): Promise<number> {
    return this.db.transaction(async (tx) => {
      if (!(await lock(tx, 'searchSending'))) return 0;
      const rows = await tx.query<(DocumentKey & { number: string })[]>(
        `select number, kind, id from search_outgoing where not sent order by number limit ${BATCH}`,
      );
      if (rows.length === 0) return 0;
      const keys = [...new Map(rows.map((key) => [`${key.kind} ${key.id}`, key])).values()];
      const documents = await this.sources.documents(keys);
      const found = new Set(documents.map(({ id }) => id));
      await external.engine.put(documents);
      await external.engine.remove(keys.filter(({ id }) => !found.has(id)));
      const numbers = rows.map(({ number }) => number);
      // What is sent while a rebuild reads may be overtaken by it, so it is kept and sent again after the swap.
      const rebuilding = (await this.state(tx))?.since ?? null;
      const done = rebuilding === null ? 'delete from search_outgoing' : 'update search_outgoing set sent = true';
      await tx.query(`${done} where number = any($1::bigint[])`, [numbers]);
      return rows.length;
    });
  }

  /** Fills a second index from the tables and swaps it in; search and sending go on. One process at a time. */
  async rebuild(): Promise<number> {
    const { external } = this;
    if (external === null) return 0;
    const count = await this.db.alone('searchRebuilding', async (holder) => {
      await this.begin();
      const held: number[] = [];
      try {
        const written = await external.engine.rebuild(this.sources.everything(), async () => {
          // From here to the end nobody sends, and what was sent in the meantime is left out: the new index may not know it.
          await holder.query('select pg_advisory_lock($1)', [LOCKS.searchSending]);
          held.push(LOCKS.searchSending);
          await this.db.query('update search_outgoing set sent = false');
        });
        await this.end();
        return written;
      } finally {
        for (const key of held) await holder.query('select pg_advisory_unlock($1)', [key]);
      }
    });
    return count ?? 0;
  }

  /** Remembers the last change that reading from now on is sure to see: writers hold the same lock while they note one. */
  private begin(): Promise<void> {
    return this.db.transaction(async (tx) => {
      await lockWriters(tx);
      await tx.query(
        `insert into search_replica (engine, settings, rebuilding_since)
         select 'meilisearch', 0, coalesce(max(number), 0) from search_outgoing
         on conflict (engine) do update set rebuilding_since = excluded.rebuilding_since`,
      );
    });
  }

  private async end(): Promise<void> {
    await this.db.transaction(async (tx) => {
      await tx.query('delete from search_outgoing where number <= (select min(rebuilding_since) from search_replica)');
      await tx.query('update search_replica set settings = $1, rebuilding_since = null', [SETTINGS_VERSION]);
    });
  }

  /** What the engine holds, as fingerprints; an empty list without an engine. */
  async fingerprints(): Promise<Map<string, string>[]> {
    return this.external === null ? [] : [await this.external.engine.fingerprints()];
  }

  /** Names of the engine's settings that are not as they should be; none without an engine. */
  async otherSettings(): Promise<readonly string[]> {
    return this.external === null ? [] : this.external.otherSettings();
  }
}

const lock = async (tx: Tx, name: Lock): Promise<boolean> => {
  const [row] = await tx.query<[{ got: boolean }]>('select pg_try_advisory_xact_lock($1) as got', [LOCKS[name]]);
  return row.got;
};
