import type { Offering, OfferingDraft } from '@contract';
import { OFFERING, OFFERING_LIMITS as L } from '@domain/offerings';
import { postingDraft, type DraftKind } from '@frontend/platform/draft';

const wholeDraft = (language: OfferingDraft['language']) => postingDraft(OFFERING, language);

/** What was kept before drafts had versions has the shape of today. */
const asItWas = (found: unknown): unknown => found;

/** A new offering, or the changes of a stored one; a blank one is written in `language`. */
export const offeringKind = (
  id: string | undefined,
  language: OfferingDraft['language'],
): DraftKind<OfferingDraft> => ({
  name: `offering.${id ?? 'new'}`,
  former: `dw.kept.offering.${id ?? 'new'}`,
  steps: [asItWas],
  whole: wholeDraft(language),
  isBlank: (draft) => JSON.stringify(draft) === JSON.stringify(wholeDraft(draft.language)({})),
});

/** The draft of a stored offering. */
export const draftOf = (offering: Offering): OfferingDraft =>
  wholeDraft('de')({ ...offering, nothingUnpublished: offering.own?.nothingUnpublished ?? false });

/** What is sent: lines without blanks, and no evidence that has no words yet. */
export const toSend = (draft: OfferingDraft): OfferingDraft => ({
  ...draft,
  methods: lines(draft.methods),
  equipment: lines(draft.equipment),
  evidence: draft.evidence.filter(({ title }) => title.trim() !== ''),
});

/** Lines that hold something, trimmed. */
export const lines = (given: readonly string[]): string[] => given.map((line) => line.trim()).filter(Boolean);

/** What is wrong with a list of lines: too many, one too long, or nothing. */
export function linesProblem(given: readonly string[]): 'many' | 'long' | null {
  const found = lines(given);
  if (found.length > L.listItems) return 'many';
  return found.some((line) => [...line].length > L.listItem) ? 'long' : null;
}
