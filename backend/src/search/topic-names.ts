import type { ReferenceData } from '@backend/reference';

/** Everything the topic list calls one topic, in both languages. */
export const topicNames = ({ topics }: ReferenceData): string[][] =>
  topics.map(({ label_de, label_en, synonyms_de, synonyms_en }) => [
    label_de,
    label_en,
    ...synonyms_de,
    ...synonyms_en,
  ]);
