import { Lexicon } from '@domain/matching';
import { ShippedWords } from '@backend/matching';
import { cloneDatabase } from '@backend/platform/database/testing';
import { otherNamesIn } from '../other-names';
import { keepsTheContract, TOPICS } from '../testing/engine-contract';
import { PostgresEngine } from './postgres-engine';

describe('search in PostgreSQL', () => {
  keepsTheContract(async () => {
    const { db, close } = await cloneDatabase();
    // The policy is a list of its own here: everything may be seen but what a test hides.
    await db.query('create table unseen (kind text, id uuid)');
    await db.query(
      `create or replace view search_visible as
       select k.kind, ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid as id
       from unnest(array['challenge', 'offering', 'group', 'institution']) as k(kind), generate_series(1, 60) as n
       except select kind, id from unseen`,
    );
    const lexicon = new Lexicon(ShippedWords.read().data);
    return {
      engine: new PostgresEngine(db, (word) => lexicon.word(word.toLowerCase(), 'de').parts, otherNamesIn(TOPICS)),
      hide: async (keys) => {
        await db.query('delete from unseen');
        for (const { kind, id } of keys) await db.query('insert into unseen values ($1, $2)', [kind, id]);
      },
      close,
    };
  });
});
