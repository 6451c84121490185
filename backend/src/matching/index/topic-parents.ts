import type { TopicParents } from '@domain/matching';
import type { ReferenceData } from '@backend/reference';

/** The topic tree as matching needs it. */
export const topicParentsOf = (reference: ReferenceData): TopicParents =>
  Object.fromEntries(reference.topics.map(({ id, parent }) => [id, parent]));
