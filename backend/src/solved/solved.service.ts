import type { Received } from '@contract';
import type { EndingAnswer, Solved as SolvedAnswer, solvedApi } from '@contract/solved';
import type { ChallengeRelation } from '@domain/challenges';
import type { PostingSubject } from '@domain/postings';
import { may } from '@domain/policy';
import {
  mayPublishCase,
  namingAfterAnswer,
  namingAfterPublishing,
  type ENDING_POLICY,
  type SOLVED_POLICY,
} from '@domain/solved';
import { Injectable } from '@nestjs/common';
import { Organisations } from '@backend/accounts';
import { Challenge, ChallengeReading } from '@backend/challenges';
import { Participants } from '@backend/conversations';
import { Clock } from '@backend/platform/clock';
import { Database, type Tx } from '@backend/platform/database';
import { notFound, Problem } from '@backend/platform/http';
import { Ids } from '@backend/platform/ids';
import { Jobs } from '@backend/platform/queue';
import type { Me } from '@backend/platform/session';
import { ChallengeEnding, SolvedCase } from './solved-case.entity';
import { SolvedMails } from './solved-mails';
import { relationsTo, SolvedReading } from './solved-reading';

type Input<R extends keyof typeof solvedApi> = Received<(typeof solvedApi)[R]>;

/** How challenges ended, and the cases written about those that ended well. */
@Injectable()
export class Solved {
  constructor(
    private readonly db: Database,
    private readonly challenges: ChallengeReading,
    private readonly organisations: Organisations,
    private readonly participants: Participants,
    private readonly reading: SolvedReading,
    private readonly mails: SolvedMails,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async ending(me: Me, challengeId: string): Promise<EndingAnswer> {
    const subject = await this.own(me, 'ending.read', challengeId);
    const [said, solvedCase, partners] = await Promise.all([
      this.db.of(ChallengeEnding).findOneBy({ challengeId }),
      this.db.of(SolvedCase).findOneBy({ challengeId, state: 'published' }),
      this.participants.partnersAbout(challengeId),
    ]);
    const names = await this.organisations.briefs(partners);
    return {
      ending: said?.ending ?? null,
      maySay: may(me, 'ending.say', subject),
      solvedId: solvedCase?.id ?? null,
      partners: partners.flatMap((id) => names.get(id) ?? []).map(({ id, name }) => ({ id, name })),
    };
  }

  async say(me: Me, { id: challengeId, ending }: Input<'PUT /challenges/:id/ending'>): Promise<EndingAnswer> {
    await this.db.transaction(async (tx) => {
      await this.own(me, 'ending.say', challengeId, tx);
      await tx.upsert(ChallengeEnding, { challengeId, ending, saidAt: this.clock.now() }, ['challengeId']);
      if (!mayPublishCase(ending)) await this.takeBack(tx, { challengeId });
    });
    return this.ending(me, challengeId);
  }

  async tell(
    me: Me,
    { id: challengeId, groupId, version, ...words }: Input<'POST /challenges/:id/solved'>,
  ): Promise<SolvedAnswer> {
    const id = await this.db.transaction(async (tx) => {
      await this.own(me, 'solved.tell', challengeId, tx);
      // The lock keeps what is said of the ending and the case about it from overtaking each other.
      const said = await tx.findOne(ChallengeEnding, { where: { challengeId }, lock: { mode: 'pessimistic_write' } });
      if (!mayPublishCase(said?.ending ?? null)) throw new Problem('solved.not_helped');
      if (groupId !== null && !(await this.participants.partnersAbout(challengeId, tx)).includes(groupId)) {
        throw new Problem('input.invalid', [{ field: 'groupId', code: 'not_a_choice' }]);
      }
      const known = await tx.findOneBy(SolvedCase, { challengeId });
      const replaced = known?.state === 'published' ? known.revision : null;
      if (version !== undefined && version !== replaced) throw new Problem('posting.changed_elsewhere');
      const row = tx.create(SolvedCase, {
        ...words,
        id: known?.id ?? this.ids.next(),
        challengeId,
        groupId,
        authorId: me.personId,
        state: 'published',
        naming: namingAfterPublishing(groupId),
        publishedAt: known?.state === 'published' ? known.publishedAt : this.clock.now(),
      });
      await tx.save(row);
      if (groupId !== null) await this.mails.ask(tx, row.id, groupId, this.ids.next());
      await this.jobs.nudge(tx, 'search.sync');
      return row.id;
    });
    return this.read(me, id);
  }

  async read(me: Me, id: string): Promise<SolvedAnswer> {
    const [found] = await this.reading.published(me, [id]);
    if (!found) throw notFound();
    return found;
  }

  async name(me: Me, { id, agreed }: Input<'POST /solved/:id/naming'>): Promise<SolvedAnswer> {
    await this.db.transaction(async (tx) => {
      await this.lock(tx, me, 'solved.name', id);
      await tx.update(SolvedCase, { id }, { naming: namingAfterAnswer(agreed) });
      await this.jobs.nudge(tx, 'search.sync');
    });
    return this.read(me, id);
  }

  async withdraw(me: Me, id: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      await this.lock(tx, me, 'solved.withdraw', id);
      await this.takeBack(tx, { id });
    });
  }

  private async takeBack(tx: Tx, which: { readonly id: string } | { readonly challengeId: string }): Promise<void> {
    const gone = { title: '', problem: '', help: '', groupId: null, naming: 'none', state: 'withdrawn' } as const;
    await tx.update(SolvedCase, which, gone);
    await this.jobs.nudge(tx, 'search.sync');
  }

  /** What the reader is to a challenge of its own; throws `not_found` for others, and when this cannot be done now. */
  private async own(
    me: Me,
    action: keyof typeof ENDING_POLICY,
    id: string,
    tx: Tx = this.db.manager,
  ): Promise<PostingSubject<ChallengeRelation>> {
    const subject = await this.challenges.readable(await tx.findOneBy(Challenge, { id }), me, tx);
    if (!may(me, 'ending.read', subject)) throw notFound();
    if (!may(me, action, subject)) throw new Problem('posting.step_not_possible');
    return subject;
  }

  private async lock(tx: Tx, me: Me, action: keyof typeof SOLVED_POLICY, id: string): Promise<SolvedCase> {
    const row = await tx.findOne(SolvedCase, {
      where: { id, state: 'published' },
      lock: { mode: 'pessimistic_write' },
    });
    const owner = row && (await tx.findOneBy(Challenge, { id: row.challengeId }));
    if (!row || !may(me, action, { relations: relationsTo(me, row, owner?.organisationId) })) throw notFound();
    return row;
  }
}
