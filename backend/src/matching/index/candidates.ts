import type { TextLanguage } from '@domain/languages';
import {
  DEFAULT_WEIGHTS,
  features,
  fitOf,
  found,
  ideasOf,
  isRuledOut,
  meaningCounts,
  moreLikeThis,
  ownOf,
  queryOf,
  ranked,
  scoreGroups,
  strengthOf,
  textValue,
  total,
  withSimilarity,
  type Features,
  type GroupScore,
  type Hit,
  type Meaning,
  type Query,
  type ScorePart,
  type SearchOptions,
  type Strength,
  type TopicParents,
  type WantedFacts,
} from '@domain/matching';
import { analyse, matterOf, type Writing } from '@domain/text';
import { offeredBy, type KnownGroup, type OfferIndex } from './offer-index';
import { NOTHING_BESIDES } from './wanted-besides';

/** Items looked at per challenge, and groups a challenge bids for. */
const ITEMS = 200;
const GROUPS = 50;

/** How well a group answers a challenge. */
export interface Bid {
  readonly group: KnownGroup;
  readonly score: GroupScore;
  /** By words and meaning, 0 to about 1; how strong it is follows from it. */
  readonly fit: number;
  readonly strength: Strength;
  /** 0 to 100 with the default weights. */
  readonly points: number;
  readonly parts: readonly ScorePart[];
  readonly features: Features;
  readonly offeringId: string | null;
}

/** A text that looks for help, with what is known besides. */
export interface Wanted {
  readonly writing: Writing;
  readonly language?: TextLanguage | undefined;
  readonly facts: WantedFacts;
}

/** The text as a question to the index, with what is looked for besides. */
export function ask(offers: OfferIndex, writing: Writing, language?: TextLanguage, besides = NOTHING_BESIDES): Query {
  const { lexicon, index } = offers;
  const query = queryOf(analyse(matterOf(writing), lexicon, language), lexicon);
  if (besides.learned.length === 0) return query;
  return moreLikeThis(query, besides.learned, index, { without: besides.without, statistics: offers.statistics() });
}

/** The offering that answers best; null when the group's own text or evidence without an offering does. */
function bestOffering(group: KnownGroup, { items }: GroupScore): string | null {
  return items.map(({ id }) => group.offeringOf.get(id) ?? null).find((id) => id !== null) ?? null;
}

/** The only groups that are looked at: some by their ids, or those for which it holds. */
export type Within = readonly string[] | ((group: string) => boolean);

const limitsOf = (offers: OfferIndex, within: Within): Pick<SearchOptions, 'among' | 'filter'> =>
  typeof within === 'function'
    ? { filter: ({ group }) => within(group) }
    : { among: within.flatMap((id) => [...(offers.group(id)?.offeringOf.keys() ?? [])]) };

/** The groups that the question's own words reach; null where it has no others. What was learned is shown to its owner alone. */
function toldTo(offers: OfferIndex, query: Query, hits: readonly Hit[]): ReadonlySet<string> | null {
  const own = ownOf(query);
  if (!own) return null;
  const among = hits.map(({ id }) => id);
  const reached = ranked(offers.index, own, { limit: among.length, among, statistics: offers.statistics() });
  return new Set(reached.map(({ group }) => group));
}

/** Groups that could help, in no order; none below the floor and none that has declined the field. */
export function candidatesFor(
  offers: OfferIndex,
  query: Query,
  wanted: WantedFacts,
  parents: TopicParents,
  meaning: Meaning | null,
  within?: Within,
): Bid[] {
  const statistics = offers.statistics();
  const limits = within && limitsOf(offers, within);
  const hits = found(offers.index, query, meaning, { limit: ITEMS, statistics, ...limits });
  const told = toldTo(offers, query, hits);
  const ideas = ideasOf(query, offers.index, statistics);
  const scores = scoreGroups(hits, [], (id) => offers.group(id)?.offeringOf.size ?? 1);
  const fits = scores.map((score) => ({ score, fit: fitOf(score, ideas) }));
  const bestFit = Math.max(0, ...fits.map(({ fit }) => fit));
  // The best answer of all, whoever is looked at, so that the same pair always has the same points.
  const [best] = limits ? ranked(offers.index, query, { limit: 1, statistics }) : hits;
  const counts = meaningCounts(best?.coverage ?? 0);
  return fits.flatMap(({ score, fit }): Bid[] => {
    const group = offers.group(score.group);
    const strength = strengthOf(fit, offers.calibration, bestFit);
    if (!group || strength === null || isRuledOut(group.notTopics, wanted.topics)) return [];
    if (score.similarity === null && told?.has(score.group) === false) return [];
    const offeringId = bestOffering(group, score);
    const offered = offeredBy(group, offeringId);
    const compared = features(wanted, offered, parents);
    const own: ScorePart[] = [{ criterion: 'text', value: textValue(score.best) }, ...compared.parts];
    const parts = withSimilarity(own, score.similarity, counts);
    const points = total(parts, DEFAULT_WEIGHTS);
    return [{ group, score, fit, strength, offeringId, parts, features: compared, points }];
  });
}

/** The best of these, best first. */
export const bestOf = (bids: readonly Bid[]): Bid[] =>
  [...bids]
    .sort((a, b) => b.points - a.points || b.score.score - a.score.score || (a.group.id < b.group.id ? -1 : 1))
    .slice(0, GROUPS);

/** Groups that could help by what we ourselves know, best first. */
export const bidsFor = (...asked: Parameters<typeof candidatesFor>): Bid[] => bestOf(candidatesFor(...asked));
