import type { Actor } from '@domain/accounts';
import { relationsOf } from '@domain/conversations';
import type { VisibleAnswer } from '@domain/challenges';
import { may } from '@domain/policy';
import { Injectable } from '@nestjs/common';
import { ChallengePartners } from '@backend/challenges';
import type { Found } from './participants';

/** The answers of the challenge as a conversation shows them. */
export interface ShownAnswers {
  readonly answers: readonly VisibleAnswer[];
  readonly releasable: readonly VisibleAnswer[];
  /** Since when partners may read what is for them alone; null until all of them may. */
  readonly releasedAt: Date | null;
}

/** What partners can read in a conversation, and what their owner could open to them. */
@Injectable()
export class ReleasedAnswers {
  constructor(private readonly partners: ChallengePartners) {}

  async shownTo(me: Actor, { conversation: { challengeId }, participants, mine }: Found): Promise<ShownAnswers> {
    if (mine.role !== 'owner') {
      return {
        answers: await this.partners.answersFor(challengeId, me),
        releasable: [],
        releasedAt: await this.partners.releasedAt(challengeId, mine.organisationId),
      };
    }
    const partners = participants.filter(({ role }) => role === 'partner').map(({ organisationId }) => organisationId);
    const open = await Promise.all(partners.map((id) => this.partners.answersOpenTo(challengeId, reader(id))));
    const moments = await Promise.all(partners.map((id) => this.partners.releasedAt(challengeId, id)));
    const waiting = partners.find((_, at) => moments[at] === null);
    const mayRelease = may(me, 'conversation.release', { relations: relationsOf(mine) });
    return {
      answers: whatAnyReads(open),
      releasable:
        mayRelease && waiting !== undefined ? await this.partners.releasableTo(challengeId, reader(waiting)) : [],
      releasedAt: waiting === undefined ? (moments.at(-1) ?? null) : null,
    };
  }
}

/** Somebody of a partner organisation, whoever it is. */
const reader = (organisationId: string): Actor => ({ personId: null, organisationId, role: 'researcher' });

/** One list of what the partners read: open as soon as one of them can read it. */
const whatAnyReads = ([first = [], ...others]: readonly (readonly VisibleAnswer[])[]): VisibleAnswer[] =>
  first.map((answer, at) => ({
    ...answer,
    text: answer.text ?? others.map((one) => one[at]?.text).find(Boolean) ?? null,
  }));
