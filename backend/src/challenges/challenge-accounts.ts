import { pathTo } from '@contract';
import { mayEver } from '@domain/policy';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AccountPorts } from '@backend/accounts';
import { Clock } from '@backend/platform/clock';
import { Database, type Tx } from '@backend/platform/database';
import { abandonPostings } from '@backend/postings';
import { ChallengeTexts } from './challenge-texts';
import { Challenge } from './challenge.entity';
import { Challenges } from './challenges.service';

/** What challenges add to accounts: the draft written before signing in, export, deletion. */
@Injectable()
export class ChallengeAccounts implements OnModuleInit {
  constructor(
    private readonly ports: AccountPorts,
    private readonly db: Database,
    private readonly challenges: Challenges,
    private readonly texts: ChallengeTexts,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.ports.add({
      room: 'challenges',
      keepDraft: async (tx, actor, draft) => {
        if (!mayEver(actor, 'challenge.create')) return null;
        const { id, handedIn } = await this.challenges.arrive(tx, actor, draft);
        return pathTo(handedIn ? 'challenge' : 'challengeEdit', { id });
      },
      export: (personId) => this.export(personId),
      erase: async (tx, personId) => {
        await tx.update(Challenge, { authorId: personId }, { authorId: null });
      },
      abandon: (tx, organisationId) => this.abandon(tx, organisationId),
      organisationChanged: (tx, organisationId) => this.touch(tx, organisationId),
      waiting: ({ organisationId }) =>
        organisationId === null
          ? Promise.resolve(0)
          : this.db.of(Challenge).countBy({ organisationId, state: 'returned' }),
    });
  }

  private async export(personId: string): Promise<unknown> {
    const written = await this.db.of(Challenge).find({ where: { authorId: personId }, order: { createdAt: 'ASC' } });
    const answers = await this.texts.all(written.map(({ id }) => id));
    return written.map(({ id, title, state, topics, createdAt, publishedAt }) => ({
      id,
      title,
      state,
      topics,
      createdAt,
      publishedAt,
      answers: answers.get(id),
    }));
  }

  /** Nobody is left who could answer: what only partners may read goes, too. */
  private async abandon(tx: Tx, organisationId: string): Promise<void> {
    await abandonPostings(tx, 'challenge', organisationId, this.clock.now());
    await tx.query(
      'delete from challenge_secret s using challenge c where c.id = s.challenge_id and c.organisation_id = $1',
      [organisationId],
    );
  }

  /** Search documents borrow the organisation's name and place. */
  private async touch(tx: Tx, organisationId: string): Promise<void> {
    await tx.query('update challenge set revision = revision + 1 where organisation_id = $1', [organisationId]);
  }
}
