import { analyse, type Analysed } from '../../text/analyse';
import { sentencesOf } from '../../text/sentences';
import type { Bridge, Explanation, Reason, Via } from '../explanation';
import { contributionsOf } from './contributions';
import { DECAY } from './groups';
import { meetingsOf, type Meeting } from './meetings';
import { missingThings } from './missing';
import type { Query } from './query';
import { telling } from './tellable';
import type { ToExplain } from './to-explain';

/** More things than these nobody keeps in mind, and what carries less than this share is no reason; related words need more. */
const BRIDGES = { most: 3, share: 0.06, related: 0.1 } as const;

/** Why a match is a match: the things it rests on, the best sentence, what is missing, what is unknown. */
export function explain(toExplain: ToExplain): Explanation {
  const { query, items, features, reasons } = toExplain;
  const meetings = allMeetings(toExplain);
  const sum = meetings.reduce((total, { value }) => total + value, 0);
  const bridges = bridgesOf(meetings, sum);
  const shown = bridges.reduce((total, { share }) => total + share, 0);
  const besides = meetings.reduce((total, { via, value }) => (via === 'learned' ? total + value : total), 0);
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
      ...missingThings(toExplain).map((term): Reason => ({ code: 'term_missing', term })),
      ...(features?.against ?? []),
      ...(reasons?.against ?? []),
    ],
    unknown: [...(features?.unknown ?? []), ...(reasons?.unknown ?? [])],
    sentence: best ? bestSentence(toExplain, best, query) : null,
  };
}

/** The strongest things, each word of either side once. */
function bridgesOf(meetings: readonly Told[], sum: number): Bridge[] {
  const taken = new Set<string>();
  const bridges: Bridge[] = [];
  for (const { challengeTerm, offeringTerm, told, value, by } of meetings) {
    // What was learned stands nowhere in the question.
    const place = told === 'learned' ? challengeTerm : by.asked.start;
    const words = [`asked at ${place}`, `asked ${by.asked.stem}`, `found ${by.found.stem}`];
    const least = told === 'related' ? BRIDGES.related : BRIDGES.share;
    if (told === null || value < least * sum || words.some((word) => taken.has(word))) continue;
    words.forEach((word) => taken.add(word));
    bridges.push({ challengeTerm, offeringTerm, via: told, share: value / sum });
  }
  return bridges.slice(0, BRIDGES.most);
}

/** A meeting with how it may be told; null: not at all. */
interface Told extends Meeting {
  readonly told: Via | null;
}

/** Meetings over all items, each further item counting as much as it does in the score of the group. */
function allMeetings({ query, items, index, lexicon, statistics }: ToExplain): Told[] {
  const meetings = new Map<string, Told>();
  items.forEach((item, at) => {
    const tell = telling(query, item, lexicon);
    for (const meeting of meetingsOf(query, item, contributionsOf(query, item, index, statistics))) {
      const key = `${meeting.challengeTerm.toLowerCase()}\n${meeting.offeringTerm.toLowerCase()}`;
      const known = meetings.get(key);
      const value = (known?.value ?? 0) + meeting.value * DECAY ** at;
      meetings.set(key, { ...meeting, ...known, told: known?.told ?? tell(meeting), value });
    }
  });
  return [...meetings.values()].sort((a, b) => b.value - a.value || (a.challengeTerm < b.challengeTerm ? -1 : 1));
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
