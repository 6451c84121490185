import type { Answer } from '@contract';
import type { reviewApi } from '@contract/review';
import type { Actor } from '@domain/accounts';
import { may } from '@domain/policy';
import { Injectable } from '@nestjs/common';
import { AccountPart, type AccountParts, Organisation, Organisations, People } from '@backend/accounts';
import { Challenge, ChallengeReading, SEEN_CHALLENGES } from '@backend/challenges';
import { Offering, OfferingReading, SEEN_OFFERINGS } from '@backend/offerings';
import { Clock } from '@backend/platform/clock';
import { Database } from '@backend/platform/database';
import { notFound, Problem } from '@backend/platform/http';
import { Mail, Outbox, type Composed } from '@backend/platform/mail';
import { councilVerifiedMail } from './council-verified.mail';
import { countWaiting, waitingPostings } from './waiting-postings';
import { challengeWarnings, nameWarnings, offeringWarnings } from './warnings';

const CHALLENGES = { entity: Challenge, seen: SEEN_CHALLENGES };
const OFFERINGS = { entity: Offering, seen: SEEN_OFFERINGS };
const COUNCILS = { kind: 'council', verified: false, claimed: true } as const;

type Queue = Answer<(typeof reviewApi)['GET /review']>;

/** What waits for a guide: texts to read, councils to verify. */
@AccountPart('review')
@Injectable()
export class Review implements AccountParts {
  constructor(
    private readonly db: Database,
    private readonly challenges: ChallengeReading,
    private readonly offerings: OfferingReading,
    private readonly organisations: Organisations,
    private readonly people: People,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  @Mail('council-verified', councilVerifiedMail)
  verified(): Promise<Composed<object>> {
    return Promise.resolve({ data: {} });
  }

  async queue(me: Actor): Promise<Queue> {
    const [challenges, offerings, councils] = await Promise.all([
      this.waitingChallenges(me),
      this.waitingOfferings(me),
      may(me, 'council.verify') ? this.unverifiedCouncils() : [],
    ]);
    return { challenges, offerings, councils };
  }

  /**
   * Notes that a guide has checked a council; throws `not_found` for anything else, `organisation.changed_elsewhere` when
   * it is no longer the version she has seen. Repeating changes nothing.
   */
  async verify(id: string, version: number): Promise<void> {
    await this.db.transaction(async (tx) => {
      const council = await tx.findOne(Organisation, {
        where: { id, kind: 'council' },
        lock: { mode: 'pessimistic_write' },
      });
      if (!council) throw notFound();
      if (council.verified) return;
      if (council.revision !== version) throw new Problem('organisation.changed_elsewhere');
      await this.organisations.verify(tx, id);
      for (const member of await this.people.membersOf(id, tx)) {
        await this.outbox.add(tx, 'council-verified', member, {}, { key: `council-verified:${member.membershipId}` });
      }
    });
  }

  private async waitingChallenges(me: Actor): Promise<Queue['challenges']> {
    const waiting = await waitingPostings(this.db, CHALLENGES, me, this.clock.now());
    const owners = await this.organisations.briefs(waiting.map(({ posting }) => posting.organisationId));
    return Promise.all(
      waiting.map(async ({ posting, ...when }) => {
        const challenge = await this.challenges.view(posting, me);
        const { title, answers, anonymous } = challenge;
        const owner = owners.get(posting.organisationId);
        const named = anonymous && owner ? nameWarnings(owner.name, title, answers) : [];
        return { challenge, ...when, warnings: [...challengeWarnings(title, answers), ...named] };
      }),
    );
  }

  private async waitingOfferings(me: Actor): Promise<Queue['offerings']> {
    const waiting = await waitingPostings(this.db, OFFERINGS, me, this.clock.now());
    return Promise.all(
      waiting.map(async ({ posting, ...when }) => {
        const offering = await this.offerings.view(posting, me);
        return { offering, ...when, warnings: offeringWarnings(offering.title, offering.text) };
      }),
    );
  }

  private async unverifiedCouncils(): Promise<Queue['councils']> {
    const councils = await this.db.of(Organisation).find({ where: COUNCILS, order: { createdAt: 'ASC', id: 'ASC' } });
    const briefs = await this.organisations.briefs(councils.map(({ id }) => id));
    return Promise.all(
      councils.map(async ({ id, name, createdAt, revision }) => {
        const [first] = await this.people.membersOf(id);
        const companyName = briefs.get(id)?.parentName ?? null;
        return { id, name, companyName, person: first?.name ?? '', since: createdAt.toISOString(), version: revision };
      }),
    );
  }

  /** How many texts and councils wait; for guides. */
  async waiting(actor: Actor): Promise<number> {
    if (!may(actor, 'review.queue')) return 0;
    const counts = await Promise.all([
      countWaiting(this.db, CHALLENGES, actor),
      countWaiting(this.db, OFFERINGS, actor),
      may(actor, 'council.verify') ? this.db.of(Organisation).countBy(COUNCILS) : 0,
    ]);
    return counts.reduce((sum, count) => sum + count, 0);
  }
}
