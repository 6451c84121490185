import type { Evidence, Offering as OfferingAnswer, OfferingCard } from '@contract/offerings';
import { berlinDay } from '@domain/calendar';
import { postingStepsFor } from '@domain/policy';
import { onCard, shownTo, type PostingSubject } from '@domain/postings';
import { OFFERING, offeringShortcomings, type AttentionBudget } from '@domain/offerings';
import type { Actor } from '@domain/accounts';
import type { OrganisationBrief } from '@backend/accounts';
import { isOwn, ownPostingOf, postingCardOf } from '@backend/postings';
import type { EvidenceItem } from './evidence.entity';
import type { Offering } from './offering.entity';

/** Everything besides the row that a card shows. */
export interface OfferingFacts {
  readonly group: OrganisationBrief | undefined;
  readonly budget: AttentionBudget;
  readonly now: Date;
}

/** What is shown of a piece of evidence. */
export const evidenceOf = ({ kind, title, text, year, url }: Evidence): Evidence => ({ kind, title, text, year, url });

/** One row of a list. */
export function offeringCardOf(offering: Offering, { group, budget, now }: OfferingFacts): OfferingCard {
  const { organisationId, freeFrom } = offering;
  // An offering may be free later than its group, never earlier.
  const away = freeFrom !== null && freeFrom > berlinDay(now) && freeFrom > (budget.freeAgain ?? '');
  return {
    ...postingCardOf(offering, {
      poster: {
        side: 'science',
        organisationId: group?.id ?? null,
        name: group?.name ?? null,
        parentName: group?.parentName ?? null,
      },
      place: group?.place ?? null,
      district: group?.district ?? null,
      now,
    }),
    ...onCard(OFFERING, offering),
    groupId: organisationId,
    free: away ? 0 : budget.free,
    freeAgain: away ? freeFrom : budget.freeAgain,
  };
}

/** The whole offering; what is the group's alone is null for everybody else. */
export function offeringViewOf(
  offering: Offering,
  evidence: readonly EvidenceItem[],
  reader: Actor,
  subject: PostingSubject,
  facts: OfferingFacts,
): OfferingAnswer {
  return {
    ...offeringCardOf(offering, facts),
    ...shownTo(OFFERING, { ...offering, evidence: evidence.map(evidenceOf) }, ['everyone', 'poster']),
    steps: postingStepsFor(reader, 'offering', subject),
    own: isOwn(subject)
      ? {
          ...ownPostingOf(offering, offeringShortcomings(offering), facts.now),
          nothingUnpublished: offering.nothingUnpublished,
        }
      : null,
  };
}
