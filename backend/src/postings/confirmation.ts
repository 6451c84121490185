import { isAgeing, confirmationDays } from '@domain/postings';
import { berlinDay, berlinInstant } from '@domain/calendar';
import type { PostingColumns } from './posting.columns';

const AGES: readonly string[] = ['published', 'paused'];

/** Whether a posting visibly ages: it is open and its owner has not confirmed it for six months. */
export const ages = ({ state, confirmedAt }: PostingColumns, now: Date): boolean =>
  AGES.includes(state) && confirmedAt !== null && isAgeing(berlinDay(confirmedAt), berlinDay(now));

/** Until when an ageing posting waits for confirmation before it is paused; null while it is fresh. */
export const confirmBy = (posting: PostingColumns, now: Date): Date | null =>
  ages(posting, now) && posting.confirmedAt !== null
    ? berlinInstant(
        confirmationDays(berlinDay(posting.confirmedAt), posting.askedAt && berlinDay(posting.askedAt)).pausesOn,
        0,
      )
    : null;
