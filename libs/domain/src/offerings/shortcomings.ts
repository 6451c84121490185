import { shortcomingsOf, type Shortcoming } from '../postings';
import { OFFERING, type OfferingValues } from './fields';

/** What an offering still needs before it may be submitted, in the order of the form; empty when nothing is missing. */
export const offeringShortcomings = (draft: Partial<OfferingValues>): Shortcoming[] => shortcomingsOf(OFFERING, draft);
