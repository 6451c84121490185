import type { ChallengeDraft } from '@contract/challenges';
import type { OfferingDraft } from '@contract/offerings';
import type { OrganisationKind, Role, SizeClass } from '@domain/accounts';
import type { TextLanguage } from '@domain/languages';
import type { PostingState } from '@domain/postings';
import type { Frequency } from '@domain/digests';

/** An invented person. The address always ends in `.example`, the number is one reserved for fiction. */
export interface ExamplePerson {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly language: TextLanguage;
  readonly digest: Frequency;
}

/** An invented organisation. `parentId` is the institution of a group or the company of a council. */
export interface ExampleOrganisation {
  readonly id: string;
  readonly key: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly parentId: string | null;
  readonly plz: string;
  readonly size: SizeClass;
  readonly employees: number | null;
  /** WZ 2025 division, companies only. */
  readonly sector: string | null;
  /** Councils only start to publish once somebody has checked them; everybody else is true. */
  readonly verified: boolean;
}

/** Who acts for whom. `position` is what stands on the door, in the person's language and form. */
export interface ExampleMembership {
  readonly id: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly role: Exclude<Role, 'visitor'>;
  readonly position: string;
}

/** What a research group says about itself; the organisation with the same id carries name and place. */
export interface ExampleGroup {
  readonly id: string;
  readonly key: string;
  readonly institutionId: string;
  readonly name: string;
  readonly text: string;
  /** New requests per quarter. */
  readonly perQuarter: number;
  /** Days from today until the group takes requests; null: now. */
  readonly freeInDays: number | null;
  readonly languages: readonly TextLanguage[];
  readonly contactId: string;
}

/** When and in which state a posting stands, in days before today. */
interface Standing {
  readonly id: string;
  readonly key: string;
  readonly authorId: string;
  readonly state: Extract<PostingState, 'review' | 'published' | 'paused'>;
  /** Days since it was published, or since it was handed in while it is in review. */
  readonly publishedDaysAgo: number;
  readonly confirmedDaysAgo: number;
}

/** A challenge as its owner wrote it. The owner is a company or a council. */
export interface ExampleChallenge extends Standing {
  readonly organisationId: string;
  readonly draft: ChallengeDraft;
}

/** An offering as its group wrote it; `freeInDays` stands for the day `freeFrom` of the contract. */
export interface ExampleOffering extends Standing {
  readonly groupId: string;
  readonly draft: Omit<OfferingDraft, 'freeFrom'>;
  readonly freeInDays: number | null;
}

/** Everybody and everything. */
export interface Cast {
  readonly organisations: readonly ExampleOrganisation[];
  readonly people: readonly ExamplePerson[];
  readonly memberships: readonly ExampleMembership[];
  readonly groups: readonly ExampleGroup[];
  readonly challenges: readonly ExampleChallenge[];
  readonly offerings: readonly ExampleOffering[];
}
