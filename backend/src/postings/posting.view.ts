import type { OwnPosting, Poster, PostingCard } from '@contract/postings';
import type { Shortcoming } from '@domain/postings';
import { ages, confirmBy } from './confirmation';
import type { PostingColumns } from './posting.columns';

/** What a card of any posting shows besides its row. */
export interface PostingFacts {
  readonly poster: Poster;
  readonly place: string | null;
  readonly district: string | null;
  readonly now: Date;
}

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

/** What every row of a list shows. */
export function postingCardOf(
  posting: PostingColumns & { readonly topics: string[] },
  { poster, place, district, now }: PostingFacts,
): PostingCard {
  const { id, title, topics, language, state, publishedAt, confirmedAt, example } = posting;
  return {
    id,
    title,
    poster,
    topics,
    place,
    district,
    language,
    state,
    publishedAt: iso(publishedAt),
    confirmedAt: iso(confirmedAt),
    ageing: ages(posting, now),
    example,
  };
}

/** What only its owner sees. */
export function ownPostingOf(posting: PostingColumns, shortcomings: readonly Shortcoming[], now: Date): OwnPosting {
  const { version, state, returnReason, returnSentence, reviewDueAt } = posting;
  return {
    version,
    shortcomings: [...shortcomings],
    returned:
      state === 'returned' && returnReason !== null ? { reason: returnReason, sentence: returnSentence ?? '' } : null,
    reviewBy: state === 'review' ? iso(reviewDueAt) : null,
    confirmBy: iso(confirmBy(posting, now)),
  };
}
