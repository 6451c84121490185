import { laterOf, quarterOf, type Day } from '../calendar';
import { OFFERING_LIMITS } from './offering';

/** What a group says about how many new requests it can take. */
export interface Attention {
  /** New requests per quarter; 0 means none at all. */
  readonly perQuarter: number;
  /** No requests before this day. */
  readonly freeFrom: Day | null;
}

/** How many new requests a group still takes in this quarter (Berlin), and from when on again. */
export interface AttentionBudget {
  readonly perQuarter: number;
  readonly free: number;
  /** The first day on which a place is free again; null while one is free, and for groups that take none. */
  readonly freeAgain: Day | null;
}

/** A group that has said nothing yet. */
export const DEFAULT_ATTENTION: Attention = { perQuarter: OFFERING_LIMITS.budgetDefault, freeFrom: null };

/**
 * The budget on a day, given the days (Berlin) on which requests took a place, of this quarter or any other, and whether
 * the group has said since the quarter began that it has no capacity.
 */
export function budgetOn(
  today: Day,
  attention: Attention,
  requestDays: readonly Day[],
  saidFull = false,
): AttentionBudget {
  const { perQuarter, freeFrom } = attention;
  if (perQuarter <= 0) return { perQuarter: 0, free: 0, freeAgain: null };
  const { first, next } = quarterOf(today);
  const used = requestDays.filter((day) => first <= day && day < next).length;
  const free = saidFull ? 0 : Math.max(0, perQuarter - used);
  if (freeFrom !== null && freeFrom > today) {
    const freeAgain = free === 0 ? laterOf(next, freeFrom) : freeFrom;
    return { perQuarter, free: 0, freeAgain };
  }
  return free > 0 ? { perQuarter, free, freeAgain: null } : { perQuarter, free: 0, freeAgain: next };
}

/** Whether a group can take one more request. */
export const takesRequests = (budget: AttentionBudget): boolean => budget.free > 0;
