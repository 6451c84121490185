import { databaseBefore } from '@backend/platform/database/testing';
import { startTestApp } from '@backend/testing';

const idOf = (n: number): string => `00000000-0000-4000-a000-${String(n).padStart(12, '0')}`;
const [COMPANY, GROUP, OWNER, CHALLENGE, MATCH] = [idOf(1), idOf(2), idOf(3), idOf(4), idOf(5)];
const TEXT = { criterion: 'text', value: 0.5 };
const TOPIC = { criterion: 'topic', value: null };

it('calls the part of an embedding model by its name in matches there were before', async () => {
  const database = await databaseBefore('Semantics1795877200000');
  const created = { created_at: '2026-01-01' };
  for (const [id, kind] of [
    [COMPANY, 'company'],
    [GROUP, 'group'],
  ]) {
    await database.add('organisation', {
      ...{ id, kind, name: kind, size: 'unknown', claimed: true, verified: true },
      ...created,
    });
  }
  const person = { id: OWNER, email: 'ines@brandt.example', name: 'Ines Brandt', language: 'de', digest: 'never' };
  await database.add('person', { ...person, unsubscribe_hash: OWNER, ...created });
  await database.add('challenge', {
    ...{
      id: CHALLENGE,
      organisation_id: COMPANY,
      author_id: OWNER,
      title: 'Krater',
      language: 'de',
      state: 'published',
    },
    ...{ created_at: '2026-10-01', changed_at: '2026-10-01', published_at: '2026-10-02', confirmed_at: '2026-10-02' },
  });
  const explanation = { bridges: [], rest: 1, because: [], against: [], unknown: [], sentence: null };
  await database.add('match', {
    ...{ id: MATCH, challenge_id: CHALLENGE, group_id: GROUP, item_id: GROUP, proposed_at: '2026-11-01' },
    ...{ strength: 'possible', points: 60, coverage: 0.5, explanation, position: 1 },
    parts: [TEXT, { criterion: 'second', value: 0.25 }, TOPIC],
  });
  await database.proceed();
  const test = await startTestApp({ database });
  const [row] = await test.db.query<{ parts: unknown }>('select parts from match where id = $1', [MATCH]);
  await test.close();
  expect(row?.parts).toEqual([TEXT, { criterion: 'semantics', value: 0.25 }, TOPIC]);
});
