import type { Challenge as ChallengeAnswerShape, ChallengeCard } from '@contract/challenges';
import type { Poster } from '@contract/postings';
import { SIDE_OF_KIND, type Actor } from '@domain/accounts';
import {
  CHALLENGE,
  openLocks,
  shortcomings,
  visibleAnswers,
  type Answers,
  type ChallengeRelation,
} from '@domain/challenges';
import { may, postingStepsFor } from '@domain/policy';
import { onCard, shownTo, type PostingSubject } from '@domain/postings';
import { mayReadOrganisation, type OrganisationBrief } from '@backend/accounts';
import { isOwn, ownPostingOf, postingCardOf } from '@backend/postings';
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

/** Whether the reader may know who stands behind the challenge. */
const knowsPoster = ({ reader, subject }: Reading): boolean => may(reader, 'challenge.read_poster', subject);

function posterOf(challenge: Challenge, reading: Reading, organisation: OrganisationBrief | undefined): Poster {
  const side = SIDE_OF_KIND[organisation?.kind ?? 'company'];
  if (!organisation || !knowsPoster(reading)) {
    return { side, organisationId: null, name: null, parentName: null };
  }
  // The name may be read wherever its owner publishes under it, even of one whose entry is closed to others.
  const linked = mayReadOrganisation(reading.reader, organisation);
  return {
    side,
    organisationId: linked ? organisation.id : null,
    name: organisation.name,
    parentName: organisation.parentName,
  };
}

/** One row of a list, as this reader may see it. Of an anonymous challenge no place is shown, only the district. */
export function cardOf(challenge: Challenge, reading: Reading, facts: CardFacts): ChallengeCard {
  const { organisation, place, interested, now } = facts;
  return {
    ...postingCardOf(challenge, {
      poster: posterOf(challenge, reading, organisation),
      place: knowsPoster(reading) ? place : null,
      district: challenge.district,
      now,
    }),
    ...onCard(CHALLENGE, challenge),
    interested,
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
  const locks = openLocks(reader, subject);
  return {
    ...cardOf(challenge, reading, facts),
    ...shownTo(CHALLENGE, challenge, knowsPoster(reading) ? [...locks, 'poster'] : locks),
    answers: visibleAnswers(answers, locks),
    steps: postingStepsFor(reader, 'challenge', subject),
    own: isOwn(subject)
      ? {
          ...ownPostingOf(challenge, shortcomings({ ...challenge, answers }), facts.now),
          matches: facts.matches,
        }
      : null,
  };
}
