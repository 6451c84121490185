import { DIGEST_ITEMS } from './digest';

/** A match its reader may see, on its way into a digest. */
export interface Candidate<Reason> {
  readonly id: string;
  /** Points of 100 with the reader's weights. */
  readonly points: number;
  /** Whether an earlier digest that was certainly sent has shown it. */
  readonly shown: boolean;
  /** Whether it waits for the reader's answer; such requests come first. */
  readonly requested: boolean;
  readonly because: readonly Reason[];
  readonly against: readonly Reason[];
  readonly unknown: readonly Reason[];
}

/** An item of a digest: never a "because" without the other side of the argument (which may honestly be empty). */
export interface Item<Reason> {
  readonly id: string;
  readonly requested: boolean;
  readonly because: readonly Reason[];
  readonly against: readonly Reason[];
}

/** What one digest says. `notice`: only that there is something new. `nothing`: no mail. */
export type Selection<Reason> =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'notice' }
  | { readonly kind: 'items'; readonly items: readonly Item<Reason>[]; readonly more: number };

/**
 * Chooses what a digest holds of what its reader may see: first what is new and explained, then the order (requests
 * before proposals, then points, then id), then at most five. What argues against an item falls back to what is unknown.
 * `content`: whether mails to this reader may say what they are about.
 */
export function select<Reason>(candidates: readonly Candidate<Reason>[], content: boolean): Selection<Reason> {
  const fit = candidates.filter((one) => !one.shown && one.because.length > 0);
  if (fit.length === 0) return { kind: 'nothing' };
  if (!content) return { kind: 'notice' };
  const sorted = [...fit].sort(
    (a, b) => Number(b.requested) - Number(a.requested) || b.points - a.points || (a.id < b.id ? -1 : 1),
  );
  const items = sorted.slice(0, DIGEST_ITEMS).map(({ id, requested, because, against, unknown }) => ({
    id,
    requested,
    because,
    against: against.length > 0 ? against : unknown,
  }));
  return { kind: 'items', items, more: sorted.length - items.length };
}
