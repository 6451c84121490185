import { addDays, addWorkingDays, berlinDay, berlinInstant } from '@domain/calendar';
import { leadsTo } from '@domain/life';
import {
  isConfirmation,
  POSTING_LIFE,
  REVIEW_WORKING_DAYS,
  type PostingStep,
  type ReturnReason,
} from '@domain/postings';
import type { PostingColumns } from './posting.columns';

/** The end (Berlin) of the day until which a guide reads what was submitted at this instant. */
export const reviewDueAt = (submitted: Date): Date =>
  new Date(berlinInstant(addDays(addWorkingDays(berlinDay(submitted), REVIEW_WORKING_DAYS), 1), 0).getTime() - 1000);

/** Why a guide sends a posting back. */
export interface ReturnNote {
  readonly reason: ReturnReason;
  readonly sentence: string;
}

/** Moves a posting on and notes what the step means. The step must be possible; the caller has asked the rules. */
export function takeStep(posting: PostingColumns, step: PostingStep, now: Date, note?: ReturnNote): void {
  const next = leadsTo(POSTING_LIFE, posting.state, step);
  if (next === null) throw new Error(`No step ${step} from ${posting.state}.`);
  const wasRead = posting.state !== 'review';
  posting.state = next;
  posting.version += 1;
  if (step === 'submit') {
    posting.submittedAt = now;
    posting.reviewDueAt = reviewDueAt(now);
  }
  if (step === 'submit' || step === 'approve') {
    posting.returnReason = null;
    posting.returnSentence = null;
  }
  if (step === 'approve' || step === 'return') {
    posting.reviewDueAt = null;
    posting.changeWaitsSince = null;
  }
  if (step === 'approve' && !wasRead) {
    posting.publishedAt ??= now;
    posting.confirmedAt = now;
    posting.askedAt = null;
  }
  if (step === 'return') {
    posting.returnReason = note?.reason ?? null;
    posting.returnSentence = note?.sentence ?? null;
  }
  if (isConfirmation(step)) {
    posting.confirmedAt = now;
    posting.askedAt = null;
  }
  if (step === 'archive' || step === 'withdraw') posting.closedAt = now;
}
