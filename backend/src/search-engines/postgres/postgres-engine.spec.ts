import { Lexicon } from '@domain/text';
import { cloneDatabase } from '@backend/platform/database/testing';
import { ShippedWords } from '@backend/text';
import { keepsTheContract, TOPICS } from '../testing/engine-contract';
import { topicSynonymsIn } from '../topic-synonyms';
import { PostgresEngine } from './postgres-engine';

describe('search in PostgreSQL', () => {
  keepsTheContract(async () => {
    const { db, close } = await cloneDatabase();
    const lexicon = new Lexicon(ShippedWords.read().data);
    return {
      engine: new PostgresEngine(db, (word) => lexicon.word(word.toLowerCase(), 'de').parts, topicSynonymsIn(TOPICS)),
      hide: async (keys) => {
        await db.query('delete from search_stale');
        for (const { kind, id } of keys) await db.query('insert into search_stale values ($1, $2, 1)', [kind, id]);
      },
      close,
    };
  });
});
