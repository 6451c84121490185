import { isUnreachable, type Database } from './database';
import { missingStatements } from './migrate';
import { cloneDatabase, type TestDatabase } from './testing';

describe('database', () => {
  let test: TestDatabase;
  let db: Database;

  beforeAll(async () => {
    test = await cloneDatabase();
    db = test.db;
    await db.query(
      'create table note (id int primary key, text text, revision int not null default 1, indexed_revision int)',
    );
    await db.query('create trigger note_revision before update on note for each row execute function raise_revision()');
    await db.query(`insert into note (id, text) values (1, 'a'), (2, 'b')`);
  });
  afterAll(() => test.close());

  const revision = async (id: number) =>
    (await db.query<{ revision: number }>('select revision from note where id = $1', [id]))[0]?.revision;

  it('misses no migration for the platform', async () => {
    expect(await missingStatements(db.source)).toEqual([]);
  });

  it('raises the revision on a real change only', async () => {
    await db.query(`update note set text = 'a2' where id = 1`);
    expect(await revision(1)).toBe(2);
    await db.query(`update note set text = 'a2', indexed_revision = 2 where id = 1`);
    expect(await revision(1)).toBe(2);
    await db.query('update note set revision = revision + 1 where id = 1');
    expect(await revision(1)).toBe(3);
  });

  it('calls back after the commit, never after a rollback', async () => {
    const heard: string[] = [];
    await db.transaction(async (tx) => {
      await db.afterCommit(tx, () => void heard.push('committed'));
      expect(heard).toEqual([]);
    });
    const failing = db.transaction(async (tx) => {
      await db.afterCommit(tx, () => void heard.push('rolled back'));
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(heard).toEqual(['committed']);
  });

  it('runs a deadlocked transaction again', async () => {
    const raise = (first: number, second: number) =>
      db.transaction(async (tx) => {
        await tx.query('update note set text = text || $2 where id = $1', [first, '.']);
        await tx.query('select pg_sleep(0.1)');
        await tx.query('update note set text = text || $2 where id = $1', [second, '.']);
      });
    await Promise.all([raise(1, 2), raise(2, 1)]);
    expect(await db.query('select text from note order by id')).toEqual([{ text: 'a2..' }, { text: 'b..' }]);
  });

  it('lets reads and transactions inside `together` see what is not committed yet', async () => {
    const seen = await db.together(async () => {
      await db.transaction((tx) => tx.query(`insert into note (id, text) values (3, 'c')`));
      return db.query('select text from note where id = 3');
    });
    expect(seen).toEqual([{ text: 'c' }]);
  });

  it('gives a connection one statement at a time, also when several are asked for at once', async () => {
    const running = { now: 0, most: 0 };
    const answers = await db.together(async (tx) => {
      const connection = (await tx.queryRunner?.connect()) as { query(...args: unknown[]): Promise<unknown> };
      const query = connection.query.bind(connection);
      connection.query = async (...args) => {
        running.now += 1;
        running.most = Math.max(running.most, running.now);
        return query(...args).finally(() => (running.now -= 1));
      };
      const asked = [1, 2, 3, 4].map((n) => db.query<{ n: number }>('select $1::int as n', [n]));
      const found = await Promise.all(asked);
      connection.query = query;
      return found.flat().map(({ n }) => n);
    });
    expect(answers).toEqual([1, 2, 3, 4]);
    expect(running.most).toBe(1);
  });

  it('lets the others of several statements run when one of them fails', async () => {
    const failing = db.transaction((tx) =>
      Promise.all([tx.query('select 1 / 0'), tx.query('select 2'), tx.query('select 3')]),
    );
    await expect(failing).rejects.toThrow('division by zero');
    expect(await db.transaction((tx) => tx.query('select 4 as n'))).toEqual([{ n: 4 }]);
  });

  it('survives that all its connections are cut', async () => {
    await db.query('select 1');
    const other = await cloneDatabase();
    const [{ name } = { name: '' }] = await db.query<{ name: string }>('select current_database() as name');
    await other.db.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
    await other.close();
    const answers: unknown[] = [];
    for (let tries = 0; tries < 5; tries += 1) {
      answers.push(await db.query('select 1 as one').catch((error: unknown) => isUnreachable(error)));
    }
    expect(answers.every((answer) => answer === true || Array.isArray(answer))).toBe(true);
    expect(answers.at(-1)).toEqual([{ one: 1 }]);
  });
});
