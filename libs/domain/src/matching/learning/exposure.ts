/** Where a proposal stood: in the list of its challenge, or in a digest that carried it. */
export type ExposurePlace = 'list' | 'digest';

/** Days for which it is kept that a proposal stood somewhere: 24 months. */
export const EXPOSURE_DAYS = 730;

/** Days after which a proposal that nobody wanted counts as not wanted; before that there was too little time to answer. */
export const SETTLED_DAYS = 30;

/** Proposals at one position from which on a chance is told; fewer say more about single ones than about the position. */
export const ENOUGH_SHOWN = 200;

/** How many proposals stood at a position of a place (from 1), and how many of them were wanted. */
export interface CountedExposure {
  readonly place: ExposurePlace;
  readonly position: number;
  readonly shown: number;
  readonly accepted: number;
}

/** What a position was worth: of `shown` proposals there, the part that was wanted, 0 to 1. */
export interface PositionChance {
  readonly place: ExposurePlace;
  readonly position: number;
  readonly shown: number;
  readonly chance: number;
}

/** The chance of acceptance by position, lists first; a position with too few proposals has none. */
export function chancesByPosition(counted: readonly CountedExposure[]): PositionChance[] {
  return counted
    .filter(({ shown }) => shown >= ENOUGH_SHOWN)
    .map(({ place, position, shown, accepted }) => ({ place, position, shown, chance: accepted / shown }))
    .sort((a, b) => b.place.localeCompare(a.place) || a.position - b.position);
}
