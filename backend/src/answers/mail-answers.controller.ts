import type { MailAnswer, Received as Input } from '@contract';
import { mailAnswersApi } from '@contract/answers';
import type { Actor } from '@domain/accounts';
import { Controller } from '@nestjs/common';
import { Membership, Organisations, Person } from '@backend/accounts';
import { MatchPage } from '@backend/matching';
import { Clock } from '@backend/platform/clock';
import { Database } from '@backend/platform/database';
import { Problem, Received, Serve } from '@backend/platform/http';
import { SignedTokens } from '@backend/platform/tokens';
import { Answers } from './answers.service';

type Api = typeof mailAnswersApi;

/** What a link of a digest stands for: one match, answered in one hat of one person. */
interface Bearer {
  readonly actor: Actor;
  readonly matchId: string;
  readonly as: string;
}

/** Answering from a mail. A token opens this one match and nothing else; what may be done is asked as ever. */
@Controller()
export class MailAnswersController {
  constructor(
    private readonly db: Database,
    private readonly tokens: SignedTokens,
    private readonly clock: Clock,
    private readonly organisations: Organisations,
    private readonly page: MatchPage,
    private readonly answers: Answers,
  ) {}

  @Serve(mailAnswersApi, 'POST /mail-answers/look')
  async look(@Received() { token }: Input<Api['POST /mail-answers/look']>) {
    return this.show(await this.bearer(token));
  }

  @Serve(mailAnswersApi, 'POST /mail-answers')
  async answer(@Received() { token, ...answer }: Input<Api['POST /mail-answers']>) {
    const bearer = await this.bearer(token);
    await this.answers.give(bearer.actor, { id: bearer.matchId, ...answer });
    return this.show(bearer);
  }

  /** Throws `answer.link_ended` for a token that is forged or over, and when the person no longer wears that hat. */
  private async bearer(token: string): Promise<Bearer> {
    const [matchId, membershipId] = this.tokens.read('answer', token, this.clock.now()) ?? [];
    const membership = membershipId ? await this.db.of(Membership).findOneBy({ id: membershipId }) : null;
    if (!membership || !matchId) throw new Problem('answer.link_ended');
    const { personId, organisationId, role } = membership;
    const [person, organisation] = await Promise.all([
      this.db.of(Person).findOneByOrFail({ id: personId }),
      this.organisations.brief(organisationId),
    ]);
    const as = [person.name, organisation?.name].filter(Boolean).join(', ');
    return { actor: { personId, organisationId, role }, matchId, as };
  }

  private async show({ actor, matchId, as }: Bearer): Promise<MailAnswer> {
    const match = await this.page.read(actor, matchId);
    const mine = match.answers.find(({ side }) => side === match.side);
    const theirs = match.answers.find(({ side }) => side !== match.side);
    const answered = mine !== undefined && mine.kind !== 'later';
    const refused = theirs?.kind === 'declined' || theirs?.kind === 'passed_on';
    return { match, as, open: !answered && !refused && match.state !== 'closed' };
  }
}
