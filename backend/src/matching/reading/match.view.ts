import type { GivenAnswer } from '@contract/given-answers';
import type { MatchCard } from '@contract/matching';
import { CONTACT_SIDE, MATCH_SIDE, PART, type MatchSide } from '@domain/answers';
import type { Day } from '@domain/calendar';
import { CONTACT_SIDES } from '@domain/contacts';
import type { ChallengeCard } from '@contract/challenges';
import type { Reason } from '@domain/matching';
import type { OrganisationBrief } from '@backend/accounts';
import { standingOf, type ContactAnswer } from '@backend/contacts';
import type { Offering } from '@backend/offerings';
import type { Match } from '../match.entity';

/** Answers as both sides may read them. */
export const givenAnswers = (answers: readonly ContactAnswer[]): GivenAnswer[] =>
  CONTACT_SIDES.flatMap((side) => answers.filter((one) => one.side === side)).map(
    ({ side, kind, reason, sentence, until, passedTo, at }) => ({
      side: MATCH_SIDE[side],
      kind,
      reason: reason as GivenAnswer['reason'],
      sentence,
      until,
      passedTo,
      at: at.toISOString(),
    }),
  );

const isLearned = (reason: Reason): boolean => reason.code === 'term' && reason.via === 'learned';

/** That another group was better, and what its owner has learned from whom, is the challenge owner's business. */
const forSide = (reasons: readonly Reason[], side: MatchSide): Reason[] =>
  reasons.filter((reason) =>
    PART[side].ownsChallenge
      ? reason.code !== 'wanted_besides'
      : reason.code !== 'better_without_place' && !isLearned(reason),
  );

/** Whoever asks speaks for the practice, a council for the staff. */
const ASKING_SIDE = { practice: 'practice', science: 'practice', staff: 'staff', guide: 'practice' } as const;

/** What a card is made of besides the row. */
export interface CardFacts {
  readonly side: MatchSide;
  readonly challenge: ChallengeCard;
  readonly group: OrganisationBrief;
  /** The offering that fits best, if everybody may see it. */
  readonly offering: Pick<Offering, 'title' | 'language'> | null;
  readonly answers: readonly ContactAnswer[];
  readonly today: Day;
}

/** One row of a list of matches, seen from one side. */
export function matchCardOf(match: Match, facts: CardFacts): MatchCard {
  const { side, challenge, group, offering, answers, today } = facts;
  const mine = CONTACT_SIDE[side];
  const { state, onTurn, clock } = standingOf(today, answers, challenge.state);
  const { id, strength, points, parts, km, explanation, proposedAt, offeringId } = match;
  const theirs = answers.find((one) => one.side !== mine);
  return {
    id,
    side,
    state,
    yourTurn: onTurn === mine,
    clock,
    strength,
    points: Math.round(points * 10) / 10,
    parts: [...parts],
    challenge: {
      id: challenge.id,
      title: challenge.title,
      language: challenge.language,
      by: challenge.poster.name ?? '',
      side: ASKING_SIDE[challenge.poster.side],
      place: challenge.place,
    },
    group: {
      id: group.id,
      name: group.name,
      institutionName: group.parentName,
      place: group.place,
      offeringId: offering === null ? null : offeringId,
      offeringTitle: offering?.title ?? null,
      offeringLanguage: offering?.language ?? null,
    },
    km,
    because: forSide(explanation.because, side),
    against: forSide(explanation.against, side),
    request: theirs?.kind === 'interested' ? theirs.sentence : null,
    proposedAt: proposedAt.toISOString(),
  };
}

/** The explanation as this side may read it. */
export function explanationFor({ explanation }: Match, side: MatchSide) {
  const bridges = explanation.bridges.filter(({ via }) => PART[side].ownsChallenge || via !== 'learned');
  const hidden = explanation.bridges.filter((bridge) => !bridges.includes(bridge));
  return {
    ...explanation,
    bridges,
    // Shares and rest are still the whole.
    rest: hidden.reduce((sum, { share }) => sum + share, explanation.rest),
    because: forSide(explanation.because, side),
    against: forSide(explanation.against, side),
    unknown: [...explanation.unknown],
  };
}
