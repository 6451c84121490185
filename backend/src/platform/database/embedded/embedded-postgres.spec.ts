import { chmodSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { diagnose } from './diagnosis';
import { startEmbedded } from './embedded-postgres';

const ask = async (url: string, sql: string): Promise<unknown> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
};

describe('embedded PostgreSQL', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dialogwerk-embedded-'));
    chmodSync(folder, 0o711);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('keeps its data over a stop, and a second process joins the one that runs', async () => {
    const path = join(folder, 'postgres');
    const first = await startEmbedded(path);
    await ask(first.url, 'create table kept as select 42 as answer');
    const second = await startEmbedded(path);
    expect(second.url).toBe(first.url);
    await second.stop();
    expect(await ask(first.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
    await first.stop();
    const again = await startEmbedded(path);
    expect(await ask(again.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
    await again.stop();
  });

  it('starts in a folder that only root may enter', async () => {
    chmodSync(folder, 0o700);
    const running = await startEmbedded(join(folder, 'postgres'));
    expect(await ask(running.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await running.stop();
  });

  it('says in one sentence that the data folder is damaged', async () => {
    const path = join(folder, 'postgres');
    await (await startEmbedded(path)).stop();
    truncateSync(join(path, 'data', 'global', 'pg_control'), 100);
    await expect(startEmbedded(path)).rejects.toThrow(/^The data folder \S+ is damaged or incomplete: [^.]+\.$/);
  });

  it('says in one sentence that the folder cannot be made', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(startEmbedded(join(folder, 'file', 'postgres'))).rejects.toThrow(/^The data folder \S+ /);
  });

  it.each([
    ['FATAL:  lock file "postmaster.pid" already exists', /^Another process is using/],
    ['FATAL:  pre-existing shared memory block (key 7, ID 8) is still in use', /^Another process is using/],
    ['could not write to file "pg_wal/xlogtemp": No space left on device', /^The disk that holds/],
    ['wrote only 4096 of 8192 bytes at block 10 HINT:  Check free disk space.', /^The disk that holds/],
    ['data directory was initialized by PostgreSQL version 15', /another version of PostgreSQL/],
    ['could not open file: Permission denied', /cannot be written/],
    ['', /said nothing/],
  ])('reads "%s"', (output, sentence) => {
    expect(diagnose('/srv/data', output).message).toMatch(sentence);
  });
});
