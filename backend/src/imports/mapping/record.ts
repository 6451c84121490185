import type { TextLanguage } from '@domain/languages';
import type { Day } from '@domain/calendar';
import type { CHALLENGE } from '@domain/challenges';
import type { EvidenceKind, OFFERING } from '@domain/offerings';
import type { Imported } from './imported';

/** Where a record comes from; kept beside everything that is imported. */
export interface Origin {
  /** The source's own id; the same id means the same thing in the next run. */
  readonly sourceId: string;
  readonly sourceName: string;
  readonly licence: string;
}

/** An institution of a register. */
export interface InstitutionRecord extends Origin {
  readonly kind: 'institution';
  readonly name: string;
  /** Other names it is known by, its name included. */
  readonly names: readonly string[];
  readonly ror: string | null;
  readonly place: string | null;
  readonly plz: string | null;
  /** Degrees, WGS 84. */
  readonly lat: number | null;
  readonly lng: number | null;
  readonly website: string | null;
}

/** A piece of research: a thesis, a report, a project result. Belongs to one group. */
export interface ResearchRecord extends Origin {
  readonly kind: 'research';
  readonly evidence: EvidenceKind;
  readonly title: string;
  readonly text: string;
  readonly year: number | null;
  readonly url: string | null;
  readonly language: TextLanguage;
  /** Bodies named by the source, as written. */
  readonly organisations: readonly string[];
  /** Subject words of the source. */
  readonly subjects: readonly string[];
}

/** Something a group offers: becomes an offering. */
export interface OfferingRecord extends Origin {
  readonly kind: 'offering';
  readonly content: Imported<typeof OFFERING>;
  readonly organisations: readonly string[];
  readonly subjects: readonly string[];
}

/** A need: becomes a challenge whose answers everyone may read. */
export interface NeedRecord extends Origin {
  readonly kind: 'need';
  readonly content: Imported<typeof CHALLENGE>;
  readonly organisation: string;
  readonly subjects: readonly string[];
  /** Last day on which the need stands, if it has one. */
  readonly deadline: Day | null;
}

/** A subject area of a classification: the platform brings its own, so nothing is stored. */
export interface SubjectRecord extends Origin {
  readonly kind: 'subject';
}

export type ImportRecord = InstitutionRecord | ResearchRecord | OfferingRecord | NeedRecord | SubjectRecord;
export type ImportKind = ImportRecord['kind'];
export const IMPORT_KINDS = [
  'institution',
  'research',
  'offering',
  'need',
  'subject',
] as const satisfies readonly ImportKind[];
