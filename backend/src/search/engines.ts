import { Lexicon } from '@domain/text';
import type { Provider } from '@nestjs/common';
import { Clock } from '@backend/platform/clock';
import { Config } from '@backend/platform/config';
import { Database } from '@backend/platform/database';
import { Log } from '@backend/platform/log';
import { Jobs } from '@backend/platform/queue';
import { ReferenceData } from '@backend/reference';
import {
  Circuit,
  FallbackEngine,
  meilisearchOf,
  PostgresEngine,
  SearchEngine,
  topicSynonymsIn,
} from '@backend/search-engines';
import { Replica } from './replica';
import { SearchSources } from './sources/sources';
import { topicNames } from './topic-names';

/** PostgreSQL, always; and an external engine in front of it when one is configured. */
export const engineProviders: Provider[] = [
  {
    provide: PostgresEngine,
    inject: [Database, Lexicon, ReferenceData],
    useFactory: (db: Database, lexicon: Lexicon, reference: ReferenceData) =>
      new PostgresEngine(
        db,
        (word) => lexicon.word(word.toLowerCase(), 'de').parts,
        topicSynonymsIn(topicNames(reference)),
      ),
  },
  {
    provide: Replica,
    inject: [Database, SearchSources, Log, Jobs, Config, Lexicon, ReferenceData],
    useFactory: (
      db: Database,
      sources: SearchSources,
      log: Log,
      jobs: Jobs,
      config: Config,
      lexicon: Lexicon,
      reference: ReferenceData,
    ) => {
      const external = config.meilisearch
        ? meilisearchOf(config.meilisearch, lexicon, topicNames(reference), () => replica.hidden())
        : null;
      const replica: Replica = new Replica(db, sources, log, jobs, external);
      return replica;
    },
  },
  {
    provide: SearchEngine,
    inject: [PostgresEngine, Replica, Clock, Log, Config],
    useFactory: (postgres: PostgresEngine, { external }: Replica, clock: Clock, log: Log, config: Config) =>
      external
        ? new FallbackEngine(external.engine, postgres, new Circuit(clock), config.meilisearch?.patience ?? 0, log)
        : postgres,
  },
];
