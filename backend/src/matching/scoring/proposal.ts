import type { Explanation, ScorePart, Strength } from '@domain/matching';

/** Everything a match row says, as it is staged before it becomes visible. */
export interface ProposalContent {
  readonly offeringId: string | null;
  readonly itemId: string;
  readonly strength: Strength;
  readonly points: number;
  /** 0 to about 1. */
  readonly fit: number;
  readonly parts: readonly ScorePart[];
  readonly explanation: Explanation;
  readonly km: number | null;
  /** From 1. */
  readonly position: number;
  /** For the owner only: the figures when partner-only answers count too; null when there are none. */
  readonly whole: { readonly points: number; readonly strength: Strength } | null;
}

/** One pair to propose. */
export interface Proposal {
  readonly challengeId: string;
  readonly groupId: string;
  /** Id of the match if it is a new one. */
  readonly matchId: string;
  readonly content: ProposalContent;
}

/** What the fingerprint of a round knows of a pair. */
export interface StagedPair {
  readonly challenge: string;
  readonly group: string;
  readonly position: number;
  /** 0 to 100. */
  readonly points: number;
}

/** A pair as a line of the fingerprint. Lines are taken by challenge and position, so that equal results look alike. */
export const hashLine = ({ challenge, group, position, points }: StagedPair): string =>
  `${challenge} ${position} ${group} ${(points / 100).toFixed(4)}`;
