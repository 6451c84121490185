import type { Analysed } from '../../text/analyse';
import type { Lexicon } from '../../text/lexicon';
import type { Explanation } from '../explanation';
import type { Index, Statistics } from '../inverted/inverted-index';
import type { Features } from './features';
import type { Query } from './query';

/** What an explanation is made from. */
export interface ToExplain {
  readonly query: Query;
  /** The items of the group that answer the query, best first, as `scoreGroups` gives them. */
  readonly items: readonly Analysed[];
  readonly index: Index;
  readonly lexicon: Lexicon;
  readonly statistics?: Statistics;
  readonly features?: Features;
  /** Reasons found elsewhere: free places, "better without place" and the like. */
  readonly reasons?: Partial<Pick<Explanation, 'because' | 'against' | 'unknown'>>;
}
