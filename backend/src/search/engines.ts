import { Lexicon, WordForms } from '@domain/text';
import type { Provider } from '@nestjs/common';
import { Clock } from '@backend/platform/clock';
import { Config } from '@backend/platform/config';
import { Database } from '@backend/platform/database';
import { Log } from '@backend/platform/log';
import { Jobs } from '@backend/platform/queue';
import { ReferenceData } from '@backend/reference';
import { CarefulEngine } from './careful-engine';
import { Circuit } from './circuit';
import { SearchEngine } from './engine';
import { meiliClients } from './meilisearch/clients';
import { MeiliIndexes } from './meilisearch/indexes';
import { LargeMeilisearch } from './meilisearch/large-engine';
import { MeiliEngine } from './meilisearch/meili-engine';
import { embeddersOf, settingsOf } from './meilisearch/settings';
import { synonymsOf } from './meilisearch/synonyms';
import { otherNamesIn } from './other-names';
import { PostgresEngine } from './postgres/postgres-engine';
import { Replica } from './replica';
import { SearchSources } from './sources/sources';

/** Everything the topic list calls one topic, in both languages. */
const namesOf = (reference: ReferenceData): string[][] =>
  reference.topics.map(({ label_de, label_en, synonyms_de, synonyms_en }) => [
    label_de,
    label_en,
    ...synonyms_de,
    ...synonyms_en,
  ]);

/** Meilisearch as the settings name it, and the questions it must ask before each answer; null without one. */
function largeEngine(config: Config, lexicon: Lexicon, reference: ReferenceData, hidden: () => Replica) {
  if (!config.meilisearch) return null;
  const { index, embedder, patience } = config.meilisearch;
  const wordForms = new WordForms(lexicon);
  const settings = settingsOf(synonymsOf(namesOf(reference), wordForms), embeddersOf(embedder));
  const indexes = new MeiliIndexes(meiliClients(config.meilisearch, { asking: patience }), wordForms, settings, index);
  return new LargeMeilisearch(new MeiliEngine(indexes, wordForms, () => hidden().hidden()), indexes);
}

/** PostgreSQL, always; and a larger engine in front of it when one is configured. */
export const engineProviders: Provider[] = [
  {
    provide: PostgresEngine,
    inject: [Database, Lexicon, ReferenceData],
    useFactory: (db: Database, lexicon: Lexicon, reference: ReferenceData) =>
      new PostgresEngine(db, (word) => lexicon.word(word.toLowerCase(), 'de').parts, otherNamesIn(namesOf(reference))),
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
      const large = largeEngine(config, lexicon, reference, () => replica);
      const replica: Replica = new Replica(db, sources, log, jobs, large);
      return replica;
    },
  },
  {
    provide: SearchEngine,
    inject: [PostgresEngine, Replica, Clock, Log, Config],
    useFactory: (postgres: PostgresEngine, { large }: Replica, clock: Clock, log: Log, config: Config) =>
      large
        ? new CarefulEngine(large.engine, postgres, new Circuit(clock), config.meilisearch?.patience ?? 0, log)
        : postgres,
  },
];
