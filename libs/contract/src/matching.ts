import { MATCH_SIDES, RULE_REASONS } from '@domain/answers';
import { QUESTIONS, LOCKS, CHALLENGE_LIMITS } from '@domain/challenges';
import { CONTACT_STATES } from '@domain/contacts';
import { CRITERIA, STRENGTHS, VIAS, type Reason as DomainReason } from '@domain/matching/explanation';
import { FORMATS, MATURITIES } from '@domain/offerings';
import * as z from 'zod';
import { endpoint, NoInput } from './endpoint';
import { Day, Id, Instant, line, Postcode, text } from './fields';
import { Clock, GivenAnswer } from './given-answers';

/** A reason as code and data; the words are in `words`. */
export const Reason = z.discriminatedUnion('code', [
  z.object({
    code: z.literal('term'),
    challengeTerm: z.string(),
    offeringTerm: z.string(),
    via: z.enum(VIAS),
    share: z.number(),
  }),
  z.object({ code: z.literal('wanted_besides'), share: z.number() }),
  z.object({ code: z.literal('topic_same'), topic: z.string() }),
  z.object({ code: z.enum(['near', 'far']), km: z.number() }),
  z.object({ code: z.enum(['format_fits', 'format_missing']), format: z.enum(FORMATS) }),
  z.object({ code: z.literal('sector_known'), sector: z.string() }),
  z.object({ code: z.enum(['maturity_fits', 'maturity_early']), maturity: z.enum(MATURITIES) }),
  z.object({ code: z.literal('places_free'), places: z.number().int() }),
  z.object({ code: z.literal('term_missing'), term: z.string() }),
  z.object({ code: z.literal('free_from'), day: Day }),
  z.object({ code: z.literal('better_without_place'), groupName: z.string(), freeFrom: Day.nullable() }),
  z.object({ code: z.literal('other_language'), language: z.string() }),
  z.object({
    code: z.enum([
      'topic_other',
      'sector_new',
      'place_unknown',
      'format_unknown',
      'maturity_unknown',
      'sector_unknown',
      'work_effect_open',
    ]),
  }),
]) satisfies z.ZodType<DomainReason>;
export type Reason = z.output<typeof Reason>;

export const Bridge = z.object({
  challengeTerm: z.string(),
  offeringTerm: z.string(),
  via: z.enum(VIAS),
  share: z.number(),
});

export const Explanation = z.object({
  bridges: z.array(Bridge),
  rest: z.number(),
  because: z.array(Reason),
  against: z.array(Reason),
  unknown: z.array(Reason),
  sentence: z.string().nullable(),
});

export const ScorePart = z.object({
  criterion: z.enum(CRITERIA),
  value: z.number().nullable(),
  /** How much of its weight counts, 0 to 1; all of it where absent. */
  counts: z.number().optional(),
});

/** One row of a list of matches, seen from one side. */
export const MatchCard = z.object({
  id: Id,
  /** The side the reader is on. */
  side: z.enum(MATCH_SIDES),
  state: z.enum(CONTACT_STATES),
  /** Whether this reader is the one to act. */
  yourTurn: z.boolean(),
  clock: Clock.nullable(),
  strength: z.enum(STRENGTHS),
  /** Points of 100 with the weights in force. */
  points: z.number(),
  parts: z.array(ScorePart),
  challenge: z.object({
    id: Id,
    title: z.string(),
    language: z.string(),
    by: z.string(),
    side: z.enum(['practice', 'staff']),
    place: z.string().nullable(),
  }),
  group: z.object({
    id: Id,
    name: z.string(),
    institutionName: z.string().nullable(),
    place: z.string().nullable(),
    offeringId: Id.nullable(),
    offeringTitle: z.string().nullable(),
    offeringLanguage: z.string().nullable(),
  }),
  km: z.number().nullable(),
  because: z.array(Reason),
  against: z.array(Reason),
  /** What the other side wrote with its request, if it did. */
  request: z.string().nullable(),
  proposedAt: Instant,
});
export type MatchCard = z.output<typeof MatchCard>;

/** The match page: both texts on the seam, the explanation, the sum, the answers. */
export const Match = MatchCard.extend({
  explanation: Explanation,
  /** Texts this reader may see; a locked answer has `text: null`. */
  challengeText: z.array(z.object({ question: z.enum(QUESTIONS), lock: z.enum(LOCKS), text: z.string().nullable() })),
  offeringText: z.object({ title: z.string(), text: z.string(), language: z.string() }),
  answers: z.array(GivenAnswer),
  conversationId: Id.nullable(),
  /** For the owner only: the score when partner-only answers count too. Null for everybody else. */
  withPartnerText: z.object({ points: z.number(), strength: z.enum(STRENGTHS) }).nullable(),
  neighbours: z.object({
    position: z.number().int(),
    of: z.number().int(),
    previous: Id.nullable(),
    next: Id.nullable(),
  }),
  /** Next-best groups, offered after a decline. */
  nextBest: z.array(z.object({ groupId: Id, name: z.string(), institutionName: z.string().nullable() })),
});
export type Match = z.output<typeof Match>;

/** What a challenge looks for besides its own text. For its owner only. */
export const MoreWanted = z.object({
  /** Groups of which more is wanted, by name. */
  groups: z.array(z.object({ id: Id, name: z.string() })),
  /** What their texts have taught, heaviest first: new words, or own words that count more now (`own`). */
  words: z.array(z.object({ word: z.string(), own: z.boolean(), wanted: z.boolean() })),
  /** Whether a change waits to be matched. */
  searching: z.boolean(),
});
export type MoreWanted = z.output<typeof MoreWanted>;

/** What a decline of a group forbids from now on. */
export const DeclineRule = z.object({
  /** The declined match. */
  id: Id,
  reason: z.enum(RULE_REASONS),
  challengeTitle: z.string(),
  challengeLanguage: z.string(),
  /** For the wrong field: topics that are not proposed any more, once all of a challenge are among them. */
  topics: z.array(z.string()),
  /** For a method of others: the text that is left out; null when the group's own text was the best. */
  itemTitle: z.string().nullable(),
  /** For no capacity: the first day on which something is proposed again. */
  until: Day.nullable(),
});
export type DeclineRule = z.output<typeof DeclineRule>;
export const DeclineRuleList = z.object({ items: z.array(DeclineRule) });

/** Somebody who could help with a text that was never stored. */
export const PreviewHelper = z.object({
  groupId: Id,
  name: z.string(),
  institutionName: z.string().nullable(),
  place: z.string().nullable(),
  km: z.number().nullable(),
  offeringId: Id.nullable(),
  offeringTitle: z.string().nullable(),
  strength: z.enum(STRENGTHS),
  because: z.array(Reason),
  free: z.number().int(),
  freeAgain: Day.nullable(),
});
export type PreviewHelper = z.output<typeof PreviewHelper>;

export const matchingApi = {
  'POST /preview': endpoint({
    may: 'preview.use',
    input: z.object({ text: text(CHALLENGE_LIMITS.previewText), plz: Postcode.optional() }),
    answer: z.object({ helpers: z.array(PreviewHelper), at: Instant }),
    about: 'Who could help with this text. Nothing is stored or logged.',
    perMinute: 40,
  }),
  'GET /challenges/:id/matches': endpoint({
    may: 'match.list',
    input: z.object({ id: Id }),
    answer: z.object({
      items: z.array(MatchCard),
      lastRound: Instant.nullable(),
      nextRound: Instant.nullable(),
      /** Null where nothing can be steered: the challenge is not open. */
      more: MoreWanted.nullable(),
    }),
    about: 'Matches of my own challenge, best first.',
  }),
  'POST /challenges/:id/more': endpoint({
    may: 'match.like',
    input: z.object({ id: Id, groupId: Id, wanted: z.boolean() }),
    answer: MoreWanted.nullable(),
    about: 'Asks for more like this match of my challenge, or no longer.',
    perMinute: 60,
  }),
  'POST /challenges/:id/more/words': endpoint({
    may: 'match.like',
    input: z.object({ id: Id, word: line(64), wanted: z.boolean() }),
    answer: MoreWanted.nullable(),
    about: 'Takes out a word that was learned, or puts it back.',
    perMinute: 60,
  }),
  'GET /group/rules': endpoint({
    may: 'rule.list',
    input: NoInput,
    answer: DeclineRuleList,
    about: 'What the declines of my group forbid from now on.',
  }),
  'POST /group/rules/:id/lift': endpoint({
    may: 'rule.lift',
    input: z.object({ id: Id }),
    answer: DeclineRuleList,
    about: 'Takes a rule back; the decline itself stays.',
  }),
  'GET /matches/:id': endpoint({
    may: 'match.read',
    input: z.object({ id: Id }),
    answer: Match,
    about: 'One match, seen from the side of the reader.',
  }),
} as const;
