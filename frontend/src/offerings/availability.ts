import type { OfferingCard } from '@contract';

/** The words for how many requests a group takes. */
interface Sentences {
  readonly free: (count: number) => string;
  readonly full: (day: string) => string;
  readonly none: string;
}

/** Whether a group takes requests, as a sentence. */
export function availability(
  { free, freeAgain }: Pick<OfferingCard, 'free' | 'freeAgain'>,
  sentences: Sentences,
  day: (iso: string) => string,
): string {
  if (free > 0) return sentences.free(free);
  return freeAgain === null ? sentences.none : sentences.full(day(freeAgain));
}
