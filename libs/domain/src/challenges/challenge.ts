/** The five everyday questions, in the order they are asked. */
export const QUESTIONS = ['what', 'where', 'cost', 'tried', 'enough'] as const;
export type Question = (typeof QUESTIONS)[number];

/** Who may read an answer: everyone, signed-in members, or only a partner named by the owner. */
export const LOCKS = ['everyone', 'members', 'partner'] as const;
export type Lock = (typeof LOCKS)[number];

/** Life of a posting (challenge or offering). `returned` goes back to the author with a reason. */
export const POSTING_STATES = ['draft', 'review', 'returned', 'published', 'paused', 'archived', 'withdrawn'] as const;
export type PostingState = (typeof POSTING_STATES)[number];

/** What moves a posting from one state to the next. */
export const POSTING_STEPS = [
  'submit',
  'approve',
  'return',
  'pause',
  'resume',
  'withdraw',
  'archive',
  'confirm',
] as const;
export type PostingStep = (typeof POSTING_STEPS)[number];

/** Why a reader sends a posting back; one optional sentence goes with it. */
export const RETURN_REASONS = [
  'names_or_secrets',
  'unclear_wanted',
  'unclear_success',
  'advertising',
  'duplicate',
  'not_for_this_platform',
  'other',
] as const;
export type ReturnReason = (typeof RETURN_REASONS)[number];

/** "Does this change how people work?" */
export const WORK_CHANGES = ['yes', 'no', 'unknown'] as const;
export type WorkChange = (typeof WORK_CHANGES)[number];

/** Lengths in characters (code points after trimming). */
export const CHALLENGE_LIMITS = {
  titleMin: 10,
  title: 160,
  answer: 2000,
  whatMin: 40,
  topics: 3,
  sentence: 300,
  previewText: 4000,
} as const;

/** When a posting asks for a sign of life (months after the last one), and what silence leads to (days after asking). */
export const PROOF_OF_LIFE = { months: 6, pauseDays: 30, archiveDays: 90 } as const;

/** Working days within which a guide reads what was submitted; the author is told this day. */
export const REVIEW_WORKING_DAYS = 2;

/** Why a posting cannot be published yet, per field. */
export const SHORTCOMING_CODES = [
  'missing',
  'too_short',
  'too_long',
  'too_many',
  'closed_to_readers',
  'not_confirmed',
] as const;
export type ShortcomingCode = (typeof SHORTCOMING_CODES)[number];

/** One thing a posting still needs: where, and what. */
export interface Shortcoming {
  readonly field: string;
  readonly code: ShortcomingCode;
}

/** An answer in its owner's words, and who may read it. */
export interface LockedAnswer {
  readonly text: string;
  readonly lock: Lock;
}

/** The answers to all five questions. */
export type Answers = Readonly<Record<Question, LockedAnswer>>;
