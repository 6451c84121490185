import type { MatchSide } from './answer';

/** What sets the two sides of a match apart. */
interface Part {
  /** It asks about its own challenge: sees what only the owner may, steers what is wanted, hears of every decline. */
  readonly ownsChallenge: boolean;
  /** It is asked for one of its places: what it declines makes rules, and it may name another group. */
  readonly hasPlaces: boolean;
}

export const PART: Readonly<Record<MatchSide, Part>> = {
  practice: { ownsChallenge: true, hasPlaces: false },
  science: { ownsChallenge: false, hasPlaces: true },
};
