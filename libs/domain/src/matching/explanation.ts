import type { Format, Maturity } from '../offerings';

/** How a word of the challenge met a word of the offering; `learned`: the challenge looks for it since more of a match was wanted. */
export const VIAS = ['same', 'compound', 'translation', 'related', 'learned'] as const;
export type Via = (typeof VIAS)[number];

/** How good a match is, from calibrated coverage. Below `weak` nothing is proposed. */
export const STRENGTHS = ['strong', 'possible', 'weak'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** The parts every score is made of, in the order they are shown. */
export const OWN_CRITERIA = ['text', 'topic', 'format', 'distance', 'maturity', 'sector'] as const;

/** All parts a score can have; `semantics` only where the meaning of both texts is known. */
export const CRITERIA = [...OWN_CRITERIA, 'semantics'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** Weights in points; those of `OWN_CRITERIA` sum to 100. A person may move them on the match page. */
export type Weights = Readonly<Record<Criterion, number>>;
export const DEFAULT_WEIGHTS: Weights = {
  text: 60,
  topic: 10,
  format: 10,
  distance: 8,
  maturity: 5,
  sector: 7,
  semantics: 90,
};

/** One pair of words that belong together, with its exact share (0 to 1) of the text score. */
export interface Bridge {
  readonly challengeTerm: string;
  readonly offeringTerm: string;
  readonly via: Via;
  readonly share: number;
}

/** A reason as code and data; words come from the contract's `words`. Distances in km, days as ISO dates. */
export type Reason =
  | {
      readonly code: 'term';
      readonly challengeTerm: string;
      readonly offeringTerm: string;
      readonly via: Via;
      readonly share: number;
    }
  /** Words that were learned carry this share (0 to 1); which ones is the business of the challenge's owner. */
  | { readonly code: 'wanted_besides'; readonly share: number }
  | { readonly code: 'topic_same'; readonly topic: string }
  | { readonly code: 'near'; readonly km: number }
  | { readonly code: 'format_fits'; readonly format: Format }
  | { readonly code: 'sector_known'; readonly sector: string }
  | { readonly code: 'maturity_fits'; readonly maturity: Maturity }
  | { readonly code: 'places_free'; readonly places: number }
  | { readonly code: 'term_missing'; readonly term: string }
  | { readonly code: 'topic_other' }
  | { readonly code: 'far'; readonly km: number }
  | { readonly code: 'format_missing'; readonly format: Format }
  | { readonly code: 'sector_new' }
  | { readonly code: 'maturity_early'; readonly maturity: Maturity }
  | { readonly code: 'free_from'; readonly day: string }
  | { readonly code: 'better_without_place'; readonly groupName: string; readonly freeFrom: string | null }
  | { readonly code: 'place_unknown' }
  | { readonly code: 'format_unknown' }
  | { readonly code: 'maturity_unknown' }
  | { readonly code: 'sector_unknown' }
  | { readonly code: 'work_effect_open' }
  | { readonly code: 'other_language'; readonly language: string };

/** Why a match is a match. The shares of `bridges` plus `rest` sum to 1. */
export interface Explanation {
  readonly bridges: readonly Bridge[];
  /** Share (0 to 1) of the text score carried by words not listed in `bridges`. */
  readonly rest: number;
  readonly because: readonly Reason[];
  readonly against: readonly Reason[];
  readonly unknown: readonly Reason[];
  /** The sentence of the offering that carries most of the score, or null. */
  readonly sentence: string | null;
}

/** One part of a score: `value` from 0 to 1, or null when nothing is known. */
export interface ScorePart {
  readonly criterion: Criterion;
  readonly value: number | null;
  /** How much of its weight counts, 0 to 1; all of it where absent. */
  readonly counts?: number;
}
