import type { Match } from '@contract';
import type { BridgeRow, NumberedTerm } from '@frontend/ui';

/** The terms of one side, numbered as in the table of bridges. */
export const termsOf = (match: Match, side: 'challenge' | 'offering'): NumberedTerm[] =>
  match.explanation.bridges.map((bridge, index) => ({
    term: side === 'challenge' ? bridge.challengeTerm : bridge.offeringTerm,
    number: index + 1,
  }));

/** The rows of the table of bridges, with the words for how each pair met. */
export const bridgeRows = (match: Match, via: Readonly<Record<string, string>>): BridgeRow[] =>
  match.explanation.bridges.map((bridge, index) => ({
    number: index + 1,
    left: bridge.challengeTerm,
    right: bridge.offeringTerm,
    note: via[bridge.via] ?? '',
  }));
