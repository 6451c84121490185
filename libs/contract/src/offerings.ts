import { FORMATS, OFFERING, OFFERING_LIMITS as L } from '@domain/offerings';
import * as z from 'zod';
import { endpoint, NoInput } from './endpoint';
import { Day, Id, written } from './fields';
import { FORMS } from './forms';
import { ListQuery, listOf, OwnPosting, PossibleSteps, PostingCard, Step } from './postings';
import { draftOf, itemOf, onCardOf, shownOf } from './schema-of';

/** One piece of proof: a publication, a project, a thesis. */
export const Evidence = itemOf(OFFERING.evidence.is);
export type Evidence = z.output<typeof Evidence>;

/** An offering while it is being written: everything may still be missing. */
export const OfferingDraft = draftOf(OFFERING);
export type OfferingDraft = z.output<typeof OfferingDraft>;

/** Whether a group takes new requests, in words anybody may read. */
export const Budget = z.object({
  perQuarter: z.number().int(),
  free: z.number().int(),
  /** First day on which a place is free again; null while one is free. */
  freeAgain: Day.nullable(),
});

export const OfferingCard = PostingCard.extend({
  ...onCardOf(OFFERING),
  groupId: Id,
  free: z.number().int(),
  freeAgain: Day.nullable(),
});
export type OfferingCard = z.output<typeof OfferingCard>;

export const Offering = OfferingCard.extend({
  ...shownOf(OFFERING),
  steps: PossibleSteps,
  own: OwnPosting.extend({ nothingUnpublished: z.boolean() }).nullable(),
});
export type Offering = z.output<typeof Offering>;

export const GroupChange = z.object({
  name: written(FORMS.group.name),
  text: written(FORMS.group.text).default(''),
  perQuarter: z.number().int().min(0).max(L.budgetMax),
  freeFrom: Day.nullable().default(null),
});

/** A research group made of several items. */
export const Group = z.object({
  id: Id,
  name: z.string(),
  text: z.string(),
  institutionName: z.string().nullable(),
  place: z.string().nullable(),
  district: z.string().nullable(),
  budget: Budget,
  freeFrom: Day.nullable(),
  offerings: z.array(OfferingCard),
  evidence: z.array(Evidence),
  claimed: z.boolean(),
  example: z.boolean(),
});
export type Group = z.output<typeof Group>;

export const offeringsApi = {
  'GET /offerings': endpoint({
    may: 'offering.list',
    input: ListQuery.extend({ format: z.enum(FORMATS).optional() }),
    answer: listOf(OfferingCard),
    about: 'Open offerings, newest first.',
  }),
  'GET /offerings/mine': endpoint({
    may: 'offering.mine',
    input: NoInput,
    answer: z.object({ items: z.array(OfferingCard), group: Group.nullable() }),
    about: 'Offerings of my group in every state, and the group itself.',
  }),
  'POST /offerings': endpoint({
    may: 'offering.create',
    input: OfferingDraft,
    answer: Offering,
    about: 'Keeps a new draft.',
  }),
  'GET /offerings/:id': endpoint({
    may: 'offering.read',
    input: z.object({ id: Id }),
    answer: Offering,
    about: 'One offering.',
  }),
  'PUT /offerings/:id': endpoint({
    may: 'offering.update',
    input: OfferingDraft.extend({ id: Id, version: z.number().int().optional() }),
    answer: Offering,
    about: 'Changes an offering. A stale `version` answers `posting.changed_elsewhere` and changes nothing.',
  }),
  'POST /offerings/:id/steps': endpoint({
    may: 'offering.step',
    input: Step,
    answer: Offering,
    about: 'Moves an offering through its life.',
  }),
  'GET /groups/:id': endpoint({
    may: 'group.read',
    input: z.object({ id: Id }),
    answer: Group,
    about: 'A research group with everything it offers.',
  }),
  'PUT /group': endpoint({
    may: 'group.update',
    input: GroupChange,
    answer: Group,
    about: 'Changes my group: name, text, requests per quarter, free from.',
  }),
} as const;
