import { daysEarlier } from '../calendar';
import { WATCH_DAYS, WATCH_ITEMS } from './watch';

/** A hit of a saved search, as far as it matters for what is new. */
export interface Found {
  /** Kind and id in one. */
  readonly key: string;
  readonly publishedAt: Date;
}

/** The instant before which nothing counts as new any more. */
export const tooOld = (now: Date): Date => daysEarlier(now, WATCH_DAYS);

/** What is new: published after the search was saved or taken up again, not long ago, and not reported yet. */
export function newsOf<F extends Found>(
  found: readonly F[],
  { since, reported }: { readonly since: Date; readonly reported: ReadonlySet<string> },
  now: Date,
): F[] {
  const from = tooOld(now) > since ? tooOld(now) : since;
  return found.filter(({ key, publishedAt }) => publishedAt > from && !reported.has(key));
}

/**
 * Shares the places a digest has left among searches with news: each gets one before any gets a second, none more than
 * three. Answers how many each gets, in the same order.
 */
export function sharePlaces(counts: readonly number[], places: number): number[] {
  const shares = counts.map(() => 0);
  let left = places;
  for (let round = 1; round <= WATCH_ITEMS; round += 1) {
    counts.forEach((count, at) => {
      if (left === 0 || count < round) return;
      shares[at] = round;
      left -= 1;
    });
  }
  return shares;
}
