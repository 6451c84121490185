import type { ReferenceData } from '@backend/reference';

/** Everything the topic list calls one topic, in every language. */
export const topicNames = ({ topics }: ReferenceData): string[][] => topics.map(({ words }) => words);
