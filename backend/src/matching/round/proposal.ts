import { createHash } from 'node:crypto';
import type { Explanation, ScorePart, Strength } from '@domain/matching';

/** Everything a match row says, as it is staged before it becomes visible. */
export interface ProposalContent {
  readonly offeringId: string | null;
  readonly itemId: string;
  readonly strength: Strength;
  readonly points: number;
  readonly coverage: number;
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

/** One hash over pairs in a fixed order: equal for equal results, whatever way they were reached. */
export function hashOfPairs(
  pairs: readonly {
    readonly challenge: string;
    readonly group: string;
    readonly position: number;
    readonly score: number;
  }[],
): string {
  const lines = pairs.map(
    ({ challenge, group, position, score }) => `${challenge} ${position} ${group} ${score.toFixed(4)}`,
  );
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}
