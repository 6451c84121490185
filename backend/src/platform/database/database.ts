import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type { DataSource, EntityManager, EntityTarget, ObjectLiteral, QueryRunner, Repository } from 'typeorm';
import { LOCKS, type Lock } from '@backend/names';
import type { Faults } from '@backend/platform/fault';

/** An open transaction. Whoever writes takes it as a parameter, so that one can see what belongs together. */
export type Tx = EntityManager;

type AfterCommit = () => void | Promise<void>;

/** Deadlock and serialisation failure: nothing was written, and trying again is right. */
const AGAIN = new Set(['40001', '40P01']);
const TRIES = 4;

/** The key of an advisory lock whose name is a parameter, as SQL: a job with its ids, or what happens once. */
export const KEY_OF_NAME = 'hashtextextended($1, 7)';

const codeOf = (error: unknown): string | undefined => {
  const { driverError, code } = (error ?? {}) as { driverError?: { code?: unknown }; code?: unknown };
  const found = driverError?.code ?? code;
  return typeof found === 'string' ? found : undefined;
};

/** Whether a failed write broke this unique constraint. */
export const breaksUnique = (error: unknown, constraint: string): boolean =>
  codeOf(error) === '23505' &&
  (error as { driverError?: { constraint?: string } }).driverError?.constraint === constraint;

/**
 * Whether the database could not be reached or sent us away; the same request may succeed in a moment. A transaction whose
 * connection broke is reported by TypeORM as "already released".
 */
export function isUnreachable(error: unknown): boolean {
  const code = codeOf(error) ?? '';
  const message = error instanceof Error ? error.message : '';
  return (
    ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03', '53300'].includes(code) ||
    /connection terminated|timeout exceeded when trying to connect|connection timeout|client has encountered a connection error|already released/i.test(
      message,
    )
  );
}

/** A connection takes one statement at a time; those that are asked for at once wait here for each other. */
function serialise(tx: Tx): void {
  const { queryRunner } = tx;
  if (!queryRunner) return;
  const query = queryRunner.query.bind(queryRunner) as (...args: unknown[]) => Promise<unknown>;
  let last: Promise<unknown> = Promise.resolve();
  const next = (...args: unknown[]): Promise<unknown> => {
    const mine = last.then(() => query(...args));
    // Whether a statement failed is for its own caller to know; the next one runs in any case.
    last = mine.catch(() => undefined);
    return mine;
  };
  queryRunner.query = next as typeof queryRunner.query;
}

/** The one way to the tables. */
export class Database {
  private readonly open = new WeakMap<EntityManager, AfterCommit[]>();
  private readonly ambient = new AsyncLocalStorage<Tx>();

  constructor(
    readonly source: DataSource,
    private readonly faults: Faults,
  ) {}

  /** For reading outside a transaction (inside `together`: its transaction). */
  get manager(): EntityManager {
    return this.ambient.getStore() ?? this.source.manager;
  }

  /** The table of an entity, for reading outside a transaction. */
  of<E extends ObjectLiteral>(entity: EntityTarget<E>): Repository<E> {
    return this.manager.getRepository(entity);
  }

  /** Rows of hand-written SQL with `$1` parameters; the caller names their shape. */
  query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.manager.query<Row[]>(sql, [...parameters]);
  }

  /**
   * Runs the work in one transaction: everything or nothing. After a deadlock the work is run again, so it must not
   * touch anything but the database.
   */
  async transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const ambient = this.ambient.getStore();
    if (ambient) return work(ambient);
    for (let tries = 1; ; tries += 1) {
      const after: AfterCommit[] = [];
      try {
        const result = await this.source.transaction(async (tx) => {
          serialise(tx);
          this.open.set(tx, after);
          const worked = await work(tx);
          this.faults.maybe('before-commit');
          return worked;
        });
        this.faults.maybe('after-commit');
        for (const callback of after) await callback();
        return result;
      } catch (error) {
        // Only deadlocks and serialisation failures are safe to repeat; they depend on what others do at the moment.
        if (tries >= TRIES || !AGAIN.has(codeOf(error) ?? '')) throw error;
        await wait(5 * 2 ** tries * tries);
      }
    }
  }

  /** Runs the work in one transaction that every `transaction` and every read inside it joins by itself. */
  together<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transaction((tx) => this.ambient.run(tx, () => work(tx)));
  }

  /**
   * Runs the work while nobody else is at what the lock stands for, in whatever process; resolves to null at once when
   * somebody is. The lock belongs to a connection outside a transaction: the work may take as long as it needs, and the
   * lock falls with its process.
   */
  async alone<T>(lock: Lock, work: (holder: QueryRunner) => Promise<T>): Promise<T | null> {
    const holder = this.source.createQueryRunner();
    try {
      const [row] = (await holder.query('select pg_try_advisory_lock($1) as got', [LOCKS[lock]])) as { got: boolean }[];
      if (!row?.got) return null;
      try {
        return await work(holder);
      } finally {
        await holder.query('select pg_advisory_unlock($1)', [LOCKS[lock]]);
      }
    } finally {
      await holder.release();
    }
  }

  /** Calls back once the transaction is committed; at once when it is none of ours. Never after a rollback. */
  async afterCommit(tx: EntityManager, callback: AfterCommit): Promise<void> {
    const waiting = this.open.get(tx);
    if (waiting) waiting.push(callback);
    else await callback();
  }
}
