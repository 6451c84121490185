import type { AnswerKind, DeclineReason } from '@domain/answers';
import type { ContactState } from '@domain/contacts';
import type { FoundingKind, OrganisationKind, Role, Side, SizeClass } from '@domain/accounts';
import type { CHALLENGE, Lock, Question, SensitiveKind, WorkChange } from '@domain/challenges';
import type { PostingState, PostingStep, ReturnReason, ShortcomingCode } from '@domain/postings';
import type { Frequency } from '@domain/digests';
import type { Criterion, Strength, Via } from '@domain/matching/explanation';
import type { EvidenceKind, Format, Maturity, OFFERING, Protection } from '@domain/offerings';
import type { InstitutionType } from '@domain/reference';
import type { Page } from '../pages';
import type { FieldCode } from '../problems';
import type { SearchKind } from '../search';

/** A question with the help that stands before its field; the help may be empty. */
export interface AskedQuestion {
  readonly ask: string;
  readonly help: string;
}

/** What people read for every code of the domain. Complete by type: a new code does not compile without words. */
export interface CodeWords {
  readonly side: Readonly<Record<Side, string>>;
  readonly organisationKind: Readonly<Record<OrganisationKind, string>>;
  /** What somebody is who signs in for the first time, in the first person. */
  readonly foundingKind: Readonly<Record<FoundingKind, string>>;
  readonly size: Readonly<Record<SizeClass, string>>;
  readonly role: Readonly<Record<Role, string>>;
  readonly question: Readonly<Record<Question, AskedQuestion>>;
  readonly lock: Readonly<Record<Lock, string>>;
  /** Where a lock is told in a sentence or on a closed line: "nur Mitglieder". */
  readonly lockOnly: Readonly<Record<Lock, string>>;
  readonly state: Readonly<Record<PostingState, string>>;
  readonly step: Readonly<Record<PostingStep, string>>;
  readonly returnReason: Readonly<Record<ReturnReason, string>>;
  readonly workChange: Readonly<Record<WorkChange, string>>;
  readonly shortcoming: Readonly<Record<ShortcomingCode, string>>;
  /** Fields of a posting as a person would name them, for lists of what is missing. */
  readonly field: Readonly<Record<PostingField, string>>;
  /** What a passage looks like; `word_list`: a whole text that lists words instead of telling anything. */
  readonly sensitive: Readonly<Record<SensitiveKind | 'word_list', string>>;
  readonly format: Readonly<Record<Format, string>>;
  readonly maturity: Readonly<Record<Maturity, string>>;
  readonly protection: Readonly<Record<Protection, string>>;
  readonly evidence: Readonly<Record<EvidenceKind, string>>;
  readonly answerKind: Readonly<Record<AnswerKind, string>>;
  readonly declineReason: Readonly<Record<DeclineReason, string>>;
  readonly matchState: Readonly<Record<ContactState, string>>;
  readonly strength: Readonly<Record<Strength, string>>;
  readonly criterion: Readonly<Record<Criterion, string>>;
  readonly via: Readonly<Record<Via, string>>;
  readonly frequency: Readonly<Record<Frequency, string>>;
  readonly searchKind: Readonly<Record<SearchKind, string>>;
  readonly searchKinds: Readonly<Record<SearchKind, string>>;
  readonly institutionType: Readonly<Record<InstitutionType, string>>;
}

/** Fields of postings, as shortcomings and refusals point at them and as a guide reads them. */
export type PostingField = Exclude<keyof typeof OFFERING | keyof typeof CHALLENGE, 'answers'> | `answers.${Question}`;

/** What is wrong with a field, by the limit it missed or for another reason. */
export type LimitCode = Extract<FieldCode, `too_${string}`>;
export type LimitWords = Readonly<Record<LimitCode, (limit: number) => string>>;
export type FieldWords = Readonly<Record<Exclude<FieldCode, LimitCode>, string>>;

/** The title of every page, and of what stands where there is none. */
export type Titles = Readonly<Record<Page | 'noAccess' | 'notFound', string>>;
