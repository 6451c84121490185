import type { ChallengeDraft } from '@contract/challenges';
import type { Evidence, OfferingDraft } from '@contract/offerings';
import type { SizeClass } from '@domain/accounts';
import type { TextLanguage } from '@domain/languages';
import type { Lock, Question, WorkChange } from '@domain/challenges';
import type { Frequency } from '@domain/digests';
import type { Format, Maturity } from '@domain/offerings';
import type { ExampleChallenge, ExampleMembership } from './kinds';

// What the texts are written in: no ids, no addresses, nothing twice. `cast.ts` makes whole things of it.

export interface PersonSketch {
  readonly name: string;
  readonly position: string;
  readonly role?: ExampleMembership['role'];
  readonly language?: TextLanguage;
  readonly digest?: Frequency;
}

/** The first person owns the company. */
export interface CompanySketch {
  readonly key: string;
  readonly name: string;
  readonly plz: string;
  readonly size: SizeClass;
  readonly employees: number;
  readonly sector: string;
  readonly people: readonly PersonSketch[];
}

/** The first person takes the chair. */
export interface CouncilSketch {
  readonly key: string;
  readonly company: string;
  readonly name: string;
  readonly verified?: boolean;
  readonly people: readonly PersonSketch[];
}

export interface InstitutionSketch {
  readonly key: string;
  readonly name: string;
  readonly plz: string;
  readonly people?: readonly PersonSketch[];
}

export interface GroupSketch {
  readonly key: string;
  readonly institution: string;
  readonly name: string;
  /** Only where the group does not sit at the institution's main seat. */
  readonly plz?: string;
  readonly perQuarter: number;
  readonly freeInDays?: number;
  readonly languages?: readonly TextLanguage[];
  readonly contact: PersonSketch;
  readonly text: string;
}

interface PostingSketch {
  readonly key: string;
  readonly title: string;
  readonly formats: readonly Format[];
  readonly topics: readonly string[];
  readonly language?: TextLanguage;
  readonly state?: ExampleChallenge['state'];
  readonly daysAgo?: number;
}

/** Place and sector are the company's unless said otherwise. */
export interface ChallengeSketch
  extends PostingSketch, Readonly<Record<Question, ChallengeDraft['answers'][Question]>> {
  /** Key of the company or council that asks. */
  readonly by: string;
  readonly changesWork: WorkChange;
  readonly anonymous?: boolean;
  readonly sector?: string;
  readonly plz?: string;
}

export interface OfferingSketch extends PostingSketch {
  readonly group: string;
  readonly text: string;
  readonly methods: readonly string[];
  readonly equipment: readonly string[];
  readonly maturity: Maturity;
  readonly sectors?: readonly string[];
  readonly freeInDays?: number;
  /** Fields that most offerings leave blank. */
  readonly also?: Partial<OfferingDraft>;
  readonly evidence: readonly (Pick<Evidence, 'kind' | 'title' | 'text'> & { readonly year: number })[];
}

const locked = (lock: Lock) => (text: string) => ({ text, lock });
/** An answer everybody may read. */
export const everyone = locked('everyone');
/** An answer for signed-in members. */
export const members = locked('members');
/** An answer for a partner the owner has named. */
export const partner = locked('partner');
