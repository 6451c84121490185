export const POSTING_KINDS = ['challenge', 'offering'] as const;
export type PostingKind = (typeof POSTING_KINDS)[number];

/** The states of a posting. `returned` goes back to the author with a reason. */
export const POSTING_STATES = ['draft', 'review', 'returned', 'published', 'paused', 'archived', 'withdrawn'] as const;
export type PostingState = (typeof POSTING_STATES)[number];

/** States in which a posting may be seen by everybody; the last two as a page that says so. */
export const PUBLIC_STATES: readonly PostingState[] = ['published', 'paused', 'archived'];
/** States in which its owner may still change or withdraw it. */
export const EDITABLE: readonly PostingState[] = ['draft', 'returned', 'review', 'published', 'paused'];
/** States in which a guide may read and send back: before publication, and after it when something was changed. */
export const READABLE_BY_GUIDES: readonly PostingState[] = ['review', 'published', 'paused'];

/** States in which it is open for matching and answers, or only rests for a while. */
export const OPEN_STATES: readonly PostingState[] = ['published', 'paused'];
/** States from handing in on: there it must stay complete. */
export const HANDED_IN: readonly PostingState[] = ['review', ...OPEN_STATES];

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

/** Steps a guide takes after reading; each is said about one version, the one that was read. */
export const GUIDE_STEPS = ['approve', 'return'] as const satisfies readonly PostingStep[];
export type GuideStep = (typeof GUIDE_STEPS)[number];
export const isGuideStep = (step: PostingStep): step is GuideStep =>
  (GUIDE_STEPS as readonly PostingStep[]).includes(step);

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

/** Working days within which a guide reads what was submitted; the author is told this day. */
export const REVIEW_WORKING_DAYS = 2;

/** Lengths that hold for every posting, in characters (code points after trimming). */
export const POSTING_LIMITS = { titleMin: 10, title: 160 } as const;

/** The longest sentence a guide sends a posting back with. */
export const RETURN_SENTENCE = 300;
