import { analyse, type Analysed } from '../../text/analyse';
import type { Lexicon } from '../../text/lexicon';
import { sentencesOf } from '../../text/sentences';
import type { Bridge, Explanation, Reason } from '../explanation';
import type { Index, Statistics } from '../inverted/inverted-index';
import { contributionsOf, meetingsOf, type Meeting } from './contributions';
import type { Features } from './features';
import { DECAY } from './groups';
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

const BRIDGES = 5;
const MISSING = 2;

/** Why a match is a match: exact shares per pair of words, the best sentence, what is missing, what is unknown. */
export function explain(toExplain: ToExplain): Explanation {
  const { query, items, features, reasons } = toExplain;
  const meetings = allMeetings(toExplain);
  const sum = meetings.reduce((total, { value }) => total + value, 0);
  const bridges: Bridge[] = meetings
    .slice(0, BRIDGES)
    .map(({ value, ...words }) => ({ ...words, share: sum > 0 ? value / sum : 0 }));
  const shown = bridges.reduce((total, { share }) => total + share, 0);
  const besides = meetings.reduce((total, { via, value }) => (via === 'learned' ? total + value : total), 0);
  const missing = missingTerms(toExplain);
  const [best] = items;
  return {
    bridges,
    rest: sum > 0 ? Math.max(0, 1 - shown) : 1,
    because: [
      ...bridges.map((bridge): Reason => ({ code: 'term', ...bridge })),
      ...(besides > 0 ? [{ code: 'wanted_besides', share: besides / sum } as const] : []),
      ...(features?.because ?? []),
      ...(reasons?.because ?? []),
    ],
    against: [
      ...missing.map((term): Reason => ({ code: 'term_missing', term })),
      ...(features?.against ?? []),
      ...(reasons?.against ?? []),
    ],
    unknown: [...(features?.unknown ?? []), ...(reasons?.unknown ?? [])],
    sentence: best ? bestSentence(toExplain, best, query) : null,
  };
}

/** Meetings over all items, each further item counting as much as it does in the score of the group. */
function allMeetings({ query, items, index, statistics }: ToExplain): Meeting[] {
  const meetings = new Map<string, Meeting>();
  items.forEach((item, at) => {
    for (const meeting of meetingsOf(query, item, contributionsOf(query, item, index, statistics))) {
      const key = `${meeting.challengeTerm.toLowerCase()}\n${meeting.offeringTerm.toLowerCase()}`;
      const known = meetings.get(key);
      meetings.set(key, { ...meeting, ...known, value: (known?.value ?? 0) + meeting.value * DECAY ** at });
    }
  });
  return [...meetings.values()].sort((a, b) => b.value - a.value || (a.challengeTerm < b.challengeTerm ? -1 : 1));
}

/** The heaviest words of the challenge that no item takes up, as written. German ones are nouns where there are any. */
function missingTerms({ query, items, index, statistics }: ToExplain): string[] {
  const met = new Set(
    items
      .flatMap((item) => contributionsOf(query, item, index, statistics))
      .filter(({ via }) => via !== 'learned')
      .map(({ asked }) => asked.start),
  );
  const { source, language } = query.analysed;
  const open = query.leaves
    .filter(({ term, via }) => term.kind === 'word' && via === 'same' && !met.has(term.start))
    .map((leaf) => ({
      word: source.slice(leaf.term.start, leaf.term.end),
      value: index.worth(leaf, statistics),
    }))
    .filter(({ word }) => word.length > 2 && /^\p{L}/u.test(word))
    .sort((a, b) => b.value - a.value || (a.word < b.word ? -1 : 1));
  const nouns = language === 'de' ? open.filter(({ word }) => /^\p{Lu}/u.test(word)) : open;
  return (nouns.length > 0 ? nouns : open).slice(0, MISSING).map(({ word }) => word);
}

/** The sentence that carries most of the score of an item, or null when none carries any. */
function bestSentence({ index, lexicon, statistics }: ToExplain, item: Analysed, query: Query): string | null {
  const contributions = contributionsOf(query, item, index, statistics);
  let best: string | null = null;
  let most = 0;
  for (const sentence of sentencesOf(item.source)) {
    const read = analyse(sentence, lexicon, item.language);
    const held = new Set(read.terms.map(({ stem }) => stem));
    const value = contributions.reduce((sum, { found, value }) => (held.has(found.stem) ? sum + value : sum), 0);
    if (value <= most) continue;
    most = value;
    best = sentence;
  }
  return best;
}
