import type { ChallengeDraft } from '@contract/challenges';
import type { FoundingKind } from '@domain/accounts';
import type { Language } from '@contract/words';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { MemberRole } from './membership.entity';
import { Organisation } from './organisation.entity';

/** A link that signs in once. The token itself is derived when the mail is built; only its fingerprint is kept. */
@Entity('sign_in_token')
@Unique(['tokenHash'])
@Index(['expiresAt'])
export class SignInToken {
  @PrimaryColumn('uuid') id: string;
  @Column('text') tokenHash: string;
  @Column('text') email: string;
  @Column('text') language: Language;
  /** For invitations: the organisation, and the role somebody gets in it. */
  @ForeignKey(() => Organisation, { onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  invitedTo: string | null;
  @Column('text', { nullable: true }) invitedAs: MemberRole | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') expiresAt: Date;
}

/** What somebody who signs in for the first time says about the organisation. */
export interface Founding {
  readonly kind: FoundingKind;
  readonly name: string;
  readonly parentName?: string | undefined;
  readonly plz?: string | undefined;
}

/** What was typed before the address was confirmed. Goes when its link is used, or after seven days. */
@Entity('sign_in_draft')
@Index(['email', 'createdAt'])
export class SignInDraft {
  /** Id of the token it came with. */
  @PrimaryColumn('uuid') id: string;
  @Column('text') email: string;
  @Column('text', { nullable: true }) name: string | null;
  @Column('jsonb', { nullable: true }) organisation: Founding | null;
  @Column('jsonb', { nullable: true }) draft: ChallengeDraft | null;
  /** What the browser it was written in calls the draft. */
  @Column('text', { nullable: true }) sentAs: string | null;
  @Column('timestamptz') createdAt: Date;
}
