import type { Offering, OfferingDraft } from '@contract';
import { linesIn } from '@contract/rules';
import { OFFERING } from '@domain/offerings';
import { rulesOf, type Kind } from '@domain/postings';
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

/** What is sent of a field: lines that hold something, and no item that lacks what makes it one. */
function sent(kind: Kind, value: unknown): unknown {
  if (kind.type === 'texts') return linesIn(value as string[]);
  if (kind.type !== 'items') return value;
  const isBlank = (given: unknown): boolean => typeof given === 'string' && given.trim() === '';
  return (value as Readonly<Record<string, unknown>>[]).filter(
    (item) => !kind.needed.some((name) => isBlank(item[name])),
  );
}

/** What is sent of a draft. */
export const toSend = (draft: OfferingDraft): OfferingDraft =>
  Object.fromEntries(rulesOf(OFFERING).map(([name, { is }]) => [name, sent(is, draft[name])])) as OfferingDraft;
