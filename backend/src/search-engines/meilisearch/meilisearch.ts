import { WordForms, type Lexicon } from '@domain/text';
import type { Config } from '@backend/platform/config';
import type { DocumentKey } from '../engine';
import { meiliClients } from './clients';
import { MeiliIndexes } from './indexes';
import { MeiliEngine } from './meili-engine';
import { MeiliReplica } from './meili-replica';
import { embeddersOf, settingsOf } from './settings';
import { synonymsOf } from './synonyms';

/** Meilisearch as the settings name it; `hidden` tells before each answer what must not be shown, or null. */
export function meilisearchOf(
  settings: NonNullable<Config['meilisearch']>,
  lexicon: Lexicon,
  topics: readonly (readonly string[])[],
  hidden: () => Promise<readonly DocumentKey[] | null>,
): MeiliReplica {
  const { index, embedder, patience } = settings;
  const wordForms = new WordForms(lexicon);
  const wanted = settingsOf(synonymsOf(topics, wordForms), embeddersOf(embedder));
  const indexes = new MeiliIndexes(meiliClients(settings, { asking: patience }), wordForms, wanted, index);
  return new MeiliReplica(new MeiliEngine(indexes, wordForms, hidden), indexes);
}
