import { shortcomingsOf, type Shortcoming } from '../postings';
import { CHALLENGE, type ChallengeValues } from './fields';

/** What a challenge still needs before it may be submitted, in the order of the form; empty when nothing is missing. */
export const shortcomings = (draft: Partial<ChallengeValues>): Shortcoming[] => shortcomingsOf(CHALLENGE, draft);
