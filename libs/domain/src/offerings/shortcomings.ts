import { collect, countCode, lengthCode, type Shortcoming } from '../postings';
import { FORMATS, OFFERING_LIMITS as L, type Format } from './offering';

/** What the rules need to know of an offering that is to be published. */
export interface PublishableOffering {
  readonly title: string;
  readonly text: string;
  readonly formats: readonly Format[];
  readonly topics: readonly string[];
  /** "No unpublished invention is disclosed here": § 42 ArbnErfG asks for a notice before disclosure. */
  readonly nothingUnpublished: boolean;
}

/** What an offering still needs before it may be submitted, in the order of the form; empty when nothing is missing. */
export const offeringShortcomings = (draft: PublishableOffering): Shortcoming[] =>
  collect([
    ['title', lengthCode(draft.title, L.titleMin, L.title)],
    ['text', lengthCode(draft.text, L.textMin, L.text)],
    ['formats', countCode(draft.formats.length, FORMATS.length)],
    ['topics', countCode(draft.topics.length, L.topics)],
    ['nothingUnpublished', draft.nothingUnpublished ? null : 'not_confirmed'],
  ]);

/** The words of an offering that others read. */
export interface OfferingWords {
  readonly title: string;
  readonly text: string;
  readonly methods: readonly string[];
  readonly equipment: readonly string[];
  readonly evidence: readonly { readonly title: string; readonly text: string; readonly url: string | null }[];
}

/** Whether a change shows readers words that no guide has read. */
export function offeringShowsSomethingNew(before: OfferingWords, after: OfferingWords): boolean {
  const words = ({ title, text, methods, equipment, evidence }: OfferingWords): string[] => [
    title,
    text,
    ...methods,
    ...equipment,
    ...evidence.flatMap((one) => [one.title, one.text, one.url ?? '']),
  ];
  const known = new Set(words(before));
  return words(after).some((one) => one !== '' && !known.has(one));
}
