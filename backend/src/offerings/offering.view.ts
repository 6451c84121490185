import type { Evidence, Offering as OfferingAnswer, OfferingCard } from '@contract/offerings';
import { berlinDay } from '@domain/calendar';
import { postingStepsFor } from '@domain/policy';
import type { PostingSubject } from '@domain/postings';
import { offeringShortcomings, type AttentionBudget } from '@domain/offerings';
import type { Actor } from '@domain/accounts';
import type { OrganisationBrief } from '@backend/accounts';
import { ages, confirmBy, iso } from '@backend/postings';
import type { EvidenceItem } from './evidence.entity';
import type { Offering } from './offering.entity';

/** Everything besides the row that a card shows. */
export interface OfferingFacts {
  readonly group: OrganisationBrief | undefined;
  readonly budget: AttentionBudget;
  readonly now: Date;
}

/** What is told of a piece of evidence. */
export const evidenceOf = ({ kind, title, text, year, url }: Evidence): Evidence => ({ kind, title, text, year, url });

/** One row of a list. */
export function offeringCardOf(offering: Offering, { group, budget, now }: OfferingFacts): OfferingCard {
  const { id, title, organisationId, formats, topics, language, state, publishedAt, confirmedAt, example } = offering;
  // An offering may be free later than its group, never earlier.
  const { freeFrom } = offering;
  const away = freeFrom !== null && freeFrom > berlinDay(now) && freeFrom > (budget.freeAgain ?? '');
  return {
    id,
    title,
    poster: {
      side: 'science',
      organisationId: group?.id ?? null,
      name: group?.name ?? null,
      parentName: group?.parentName ?? null,
    },
    groupId: organisationId,
    formats,
    topics,
    place: group?.place ?? null,
    district: group?.district ?? null,
    language,
    state,
    publishedAt: iso(publishedAt),
    confirmedAt: iso(confirmedAt),
    ageing: ages(offering, now),
    example,
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
  const { text, methods, equipment, maturity, sectors, languages, freeFrom, state, returnReason } = offering;
  return {
    ...offeringCardOf(offering, facts),
    text,
    methods,
    equipment,
    maturity,
    sectors,
    languages,
    freeFrom,
    evidence: evidence.map(evidenceOf),
    steps: postingStepsFor(reader, 'offering', subject),
    own: subject.relations?.includes('own')
      ? {
          version: offering.version,
          nothingUnpublished: offering.nothingUnpublished,
          shortcomings: offeringShortcomings(offering),
          returned:
            state === 'returned' && returnReason !== null
              ? { reason: returnReason, sentence: offering.returnSentence ?? '' }
              : null,
          reviewBy: state === 'review' ? iso(offering.reviewDueAt) : null,
          confirmBy: iso(confirmBy(offering, facts.now)),
        }
      : null,
  };
}
