import type { ReferenceData } from '@backend/reference';

/** Labels and synonyms of topics and of what stands above them, in both languages. */
export function topicWordsOf(reference: ReferenceData, topics: readonly string[]): string {
  const ids = new Set(topicsOf(reference, topics));
  const found = reference.topics.filter(({ id }) => ids.has(id));
  return found
    .flatMap((topic) => [topic.label_de, topic.label_en, ...topic.synonyms_de, ...topic.synonyms_en])
    .join(', ');
}

/** Topics and everything above them, each once, so that a filter for a parent finds what is beneath it. */
export const topicsOf = (reference: ReferenceData, topics: readonly string[]): string[] => [
  ...new Set(topics.flatMap((topic) => reference.topicPath(topic))),
];

/** The sectors themselves and the sections above them, so that a filter for "C" finds "25". */
export const sectorsOf = (reference: ReferenceData, codes: readonly string[]): string[] => [
  ...new Set(codes.flatMap((code) => [code, reference.sectionOf(code) ?? code])),
];
