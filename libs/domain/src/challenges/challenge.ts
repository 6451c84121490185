import { POSTING_LIMITS, type LockedText } from '../postings';

export { LOCKS, type Lock, type LockedText as LockedAnswer } from '../postings/lock';

/** The five everyday questions, in the order they are asked. */
export const QUESTIONS = ['what', 'where', 'cost', 'tried', 'enough'] as const;
export type Question = (typeof QUESTIONS)[number];

/** "Does this change how people work?" */
export const WORK_CHANGES = ['yes', 'no', 'unknown'] as const;
export type WorkChange = (typeof WORK_CHANGES)[number];

/** About how many minutes are left at each step of telling a problem; the first one is what we promise. */
export const MINUTES_TO_TELL = [10, 5, 3, 2, 1] as const;

/** Lengths in characters (code points after trimming). */
export const CHALLENGE_LIMITS = {
  ...POSTING_LIMITS,
  answer: 2000,
  whatMin: 40,
  topics: 3,
  previewText: 4000,
} as const;

/** The answers to all five questions. */
export type Answers = Readonly<Record<Question, LockedText>>;
