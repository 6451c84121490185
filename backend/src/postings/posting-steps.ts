import { STEP_PROBLEM } from '@contract/postings';
import { needsVerification, type Actor } from '@domain/accounts';
import {
  isGuideStep,
  type PostingKind,
  type PostingStep,
  type PostingSubject,
  type ReturnReason,
  type Shortcoming,
} from '@domain/postings';
import { tryPostingStep, type PostingRelation } from '@domain/policy';
import { Injectable } from '@nestjs/common';
import { Organisations } from '@backend/accounts';
import { Clock } from '@backend/platform/clock';
import type { Tx } from '@backend/platform/database';
import { Problem } from '@backend/platform/http';
import { PostingMails } from './posting-mails';
import type { PostingColumns } from './posting.columns';
import { takeStep } from './take-step';

/** A step as it is asked for; what only some steps carry is absent in the others. */
export interface StepInput {
  readonly step: PostingStep;
  readonly version?: number | undefined;
  readonly reason?: ReturnReason | undefined;
  readonly sentence?: string | undefined;
}

/** A posting with what the rules need to know of it for a step. */
export interface Stepping<P extends PostingColumns> {
  readonly kind: PostingKind;
  readonly posting: P;
  readonly subject: PostingSubject<PostingRelation>;
  readonly shortcomings: readonly Shortcoming[];
}

/** Moves postings of every kind through their life, the same way for all. */
@Injectable()
export class PostingSteps {
  constructor(
    private readonly organisations: Organisations,
    private readonly mails: PostingMails,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes a step with a locked row, saves it and leaves the mails. The caller has made sure that this person may know
   * of the posting. Throws `posting.changed_elsewhere` or, about a decision of a guide, `posting.changed_while_read`;
   * `posting.step_not_possible`, `posting.incomplete`, `posting.reason_missing`, `council.not_verified`.
   */
  async take<P extends PostingColumns>(tx: Tx, me: Actor, on: Stepping<P>, input: StepInput): Promise<void> {
    const { kind, posting, subject, shortcomings } = on;
    const { step, reason, sentence = '', version } = input;
    if (version !== undefined && version !== posting.version)
      throw new Problem(isGuideStep(step) ? 'posting.changed_while_read' : 'posting.changed_elsewhere');
    const tried = tryPostingStep(me, kind, step, subject, {
      complete: shortcomings.length === 0,
      reasonGiven: reason !== undefined,
      ownerVerified: await this.isVerified(tx, posting),
    });
    if ('why' in tried)
      throw new Problem(STEP_PROBLEM[tried.why[0]], tried.why[0] === 'incomplete' ? shortcomings : []);
    const firstReading = posting.state === 'review';
    takeStep(posting, step, this.clock.now(), reason && { reason, sentence });
    await tx.save(posting);
    if (step === 'submit') await this.mails.add(tx, 'posting-received', kind, posting);
    if (step === 'approve' && firstReading) await this.mails.add(tx, 'posting-published', kind, posting);
    if (step === 'return') await this.mails.add(tx, 'posting-returned', kind, posting);
  }

  private async isVerified(tx: Tx, { organisationId }: PostingColumns): Promise<boolean> {
    const organisation = await this.organisations.brief(organisationId, tx);
    return !organisation || !needsVerification(organisation.kind) || organisation.verified;
  }
}
