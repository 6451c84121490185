import { pathTo } from '@contract';
import type { ChallengeDraft } from '@contract/challenges';
import type { Actor } from '@domain/accounts';
import { CHALLENGE } from '@domain/challenges';
import { mayEver } from '@domain/policy';
import { Injectable } from '@nestjs/common';
import { AccountPart, type AccountParts } from '@backend/accounts';
import { Clock } from '@backend/platform/clock';
import { Database, type Tx } from '@backend/platform/database';
import { abandonPostings, postingExport } from '@backend/postings';
import { ChallengeTexts } from './challenge-texts';
import { Challenge } from './challenge.entity';
import { Challenges } from './challenges.service';

/** What challenges add to accounts: the draft written before signing in, export, deletion. */
@AccountPart('challenges')
@Injectable()
export class ChallengeAccounts implements AccountParts {
  constructor(
    private readonly db: Database,
    private readonly challenges: Challenges,
    private readonly texts: ChallengeTexts,
    private readonly clock: Clock,
  ) {}

  async keepDraft(tx: Tx, actor: Actor, draft: ChallengeDraft): Promise<string | null> {
    if (!mayEver(actor, 'challenge.create')) return null;
    const { id, handedIn } = await this.challenges.arrive(tx, actor, draft);
    return pathTo(handedIn ? 'challenge' : 'challengeEdit', { id });
  }

  async export(personId: string): Promise<unknown> {
    const written = await this.db
      .of(Challenge)
      .find({ where: { authorId: personId }, order: { createdAt: 'ASC', id: 'ASC' } });
    const answers = await this.texts.all(written.map(({ id }) => id));
    return written.map((row) => postingExport(CHALLENGE, row, { ...row, answers: answers.get(row.id) }));
  }

  async erase(tx: Tx, personId: string): Promise<void> {
    await tx.update(Challenge, { authorId: personId }, { authorId: null });
  }

  /** Nobody is left who could answer: what only partners may read goes, too. */
  async abandon(tx: Tx, organisationId: string): Promise<void> {
    await abandonPostings(tx, 'challenge', CHALLENGE, organisationId, this.clock.now());
    await tx.query(
      'delete from challenge_secret s using challenge c where c.id = s.challenge_id and c.organisation_id = $1',
      [organisationId],
    );
  }

  /** Search documents borrow the organisation's name and place. */
  async organisationChanged(tx: Tx, organisationId: string): Promise<void> {
    await tx.query('update challenge set revision = revision + 1 where organisation_id = $1', [organisationId]);
  }

  async waiting({ organisationId }: Actor): Promise<number> {
    return organisationId === null ? 0 : this.db.of(Challenge).countBy({ organisationId, state: 'returned' });
  }
}
