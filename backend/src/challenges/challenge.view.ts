import type { Challenge as ChallengeAnswerShape, ChallengeCard } from '@contract/challenges';
import type { Poster } from '@contract/postings';
import { SIDE_OF_KIND, type Actor } from '@domain/accounts';
import {
  knowsPoster,
  openLocks,
  shortcomings,
  visibleAnswers,
  type Answers,
  type ChallengeRelation,
} from '@domain/challenges';
import { postingStepsFor } from '@domain/policy';
import type { PostingSubject } from '@domain/postings';
import type { OrganisationBrief } from '@backend/accounts';
import { ages, confirmBy, iso } from '@backend/postings';
import type { Challenge } from './challenge.entity';

/** What a reader is to a challenge, as the rules see it. */
export interface Reading {
  readonly reader: Actor;
  readonly subject: PostingSubject<ChallengeRelation>;
}

/** Everything besides the row that a card shows. */
export interface CardFacts {
  readonly organisation: OrganisationBrief | undefined;
  /** Name of the place of the postcode. */
  readonly place: string | null;
  readonly interested: number;
  readonly now: Date;
}

const isOwn = ({ subject }: Reading): boolean => subject.relations?.includes('own') === true;

function posterOf(challenge: Challenge, reading: Reading, organisation: OrganisationBrief | undefined): Poster {
  const side = SIDE_OF_KIND[organisation?.kind ?? 'company'];
  if (!organisation || !knowsPoster(challenge, reading.subject)) {
    return { side, organisationId: null, name: null, parentName: null };
  }
  // A council's own entry is open to its members only; its name may be read where it chose to publish under it.
  const linked = organisation.kind !== 'council' || isOwn(reading);
  return {
    side,
    organisationId: linked ? organisation.id : null,
    name: organisation.name,
    parentName: organisation.parentName,
  };
}

/** One row of a list, as this reader may see it. Of an anonymous challenge no place is told, only the district. */
export function cardOf(challenge: Challenge, reading: Reading, facts: CardFacts): ChallengeCard {
  const { id, title, topics, sector, district, language, state, publishedAt, confirmedAt, example } = challenge;
  return {
    id,
    title,
    poster: posterOf(challenge, reading, facts.organisation),
    topics,
    sector,
    place: knowsPoster(challenge, reading.subject) ? facts.place : null,
    district,
    language,
    state,
    publishedAt: iso(publishedAt),
    confirmedAt: iso(confirmedAt),
    ageing: ages(challenge, facts.now),
    example,
    interested: facts.interested,
  };
}

/** The whole challenge as this reader may see it; what is the owner's alone is null for everybody else. */
export function viewOf(
  challenge: Challenge,
  answers: Answers,
  reading: Reading,
  facts: CardFacts & { readonly matches: number },
): ChallengeAnswerShape {
  const { reader, subject } = reading;
  const { formats, changesWork, anonymous, plz, returnReason, state } = challenge;
  return {
    ...cardOf(challenge, reading, facts),
    answers: visibleAnswers(answers, openLocks(reader, subject)),
    formats,
    changesWork,
    plz: knowsPoster(challenge, subject) ? plz : null,
    anonymous,
    steps: postingStepsFor(reader, 'challenge', subject),
    own: isOwn(reading)
      ? {
          version: challenge.version,
          shortcomings: shortcomings({ ...challenge, answers }),
          returned:
            state === 'returned' && returnReason !== null
              ? { reason: returnReason, sentence: challenge.returnSentence ?? '' }
              : null,
          reviewBy: state === 'review' ? iso(challenge.reviewDueAt) : null,
          confirmBy: iso(confirmBy(challenge, facts.now)),
          matches: facts.matches,
        }
      : null,
  };
}
