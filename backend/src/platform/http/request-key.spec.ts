import { endpoint, type Received as Got } from '@contract';
import { Controller } from '@nestjs/common';
import * as z from 'zod';
import { Database } from '@backend/platform/database';
import { cloneDatabase, type TestDatabase } from '@backend/platform/database/testing';
import { Problem } from './problem';
import { Received, Serve } from './serve';
import { startSmallApp } from './small-app';

const api = {
  'POST /notes': endpoint({
    may: 'challenge.create',
    input: z.object({ text: z.string() }),
    answer: z.object({ id: z.number() }),
    about: 'Writes one.',
  }),
} as const;

@Controller()
class Notes {
  constructor(private readonly db: Database) {}

  @Serve(api, 'POST /notes')
  async write(@Received() { text }: Got<(typeof api)['POST /notes']>) {
    await this.db.transaction((tx) => tx.query('insert into note (text) values ($1)', [text]));
    if (text === 'bad') throw new Problem('posting.incomplete');
    const [row] = await this.db.query<{ id: number }>('select max(id) as id from note');
    return { id: row?.id ?? 0, secret: 'leak' };
  }
}

describe('a request sent more than once', () => {
  let database: TestDatabase;
  let small: Awaited<ReturnType<typeof startSmallApp>>;

  beforeAll(async () => {
    database = await cloneDatabase();
    await database.db.query('create table note (id serial primary key, text text)');
    small = await startSmallApp(api, Notes, database.db);
  });
  afterAll(async () => {
    await small.app.close();
    await database.close();
  });

  const post = (text: string, key?: string) =>
    small.call(
      'POST',
      '/api/notes',
      { text },
      { ...small.as('company_admin'), ...(key && { 'idempotency-key': key }) },
    );
  const rows = async (text: string) => (await database.db.query('select 1 from note where text = $1', [text])).length;

  it('with a key writes one thing and gets equal answers, also all at once', async () => {
    const replies = await Promise.all(Array.from({ length: 200 }, () => post('once', 'key-of-sixteen-1')));
    expect(new Set(replies.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1);
    expect(replies[0]).toMatchObject({ status: 200 });
    expect(await rows('once')).toBe(1);
  });

  it('with the same key and another content is refused', async () => {
    await post('first', 'key-of-sixteen-2');
    expect(await post('second', 'key-of-sixteen-2')).toMatchObject({
      status: 422,
      body: { code: 'request.key_reused' },
    });
    expect(await rows('second')).toBe(0);
  });

  it('without a key writes twice', async () => {
    await post('twice');
    await post('twice');
    expect(await rows('twice')).toBe(2);
  });

  it('keeps neither row nor key when the first was refused', async () => {
    expect((await post('bad', 'key-of-sixteen-3')).status).toBe(422);
    expect(await rows('bad')).toBe(0);
    expect((await post('better', 'key-of-sixteen-3')).status).toBe(200);
  });

  it('keeps of the answer only what may leave', async () => {
    await post('kept', 'key-of-sixteen-4');
    const kept = await database.db.query('select answer from request_key');
    expect(JSON.stringify(kept)).not.toContain('leak');
  });

  it('refuses keys that are too easy to guess', async () => {
    expect(await post('x', 'short')).toMatchObject({ status: 400, body: { code: 'request.malformed' } });
  });
});
