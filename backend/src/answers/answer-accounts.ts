import type { Actor } from '@domain/accounts';
import { berlinDay } from '@domain/calendar';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AccountPorts } from '@backend/accounts';
import { MatchAnswer, MatchList, standingOf } from '@backend/matching';
import { Challenge } from '@backend/challenges';
import { Clock } from '@backend/platform/clock';
import { Database } from '@backend/platform/database';
import { In } from 'typeorm';

/** What answers add to accounts: how many requests wait, one's own answers in the export, and no name after leaving. */
@Injectable()
export class AnswerAccounts implements OnModuleInit {
  constructor(
    private readonly ports: AccountPorts,
    private readonly db: Database,
    private readonly list: MatchList,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.ports.add({
      room: 'answers',
      waiting: (actor) => this.waiting(actor),
      export: async (personId) => {
        const given = await this.db.of(MatchAnswer).find({ where: { personId }, order: { at: 'ASC', matchId: 'ASC' } });
        return given.map(({ matchId, kind, reason, sentence, until, passedTo, at }) => ({
          matchId,
          kind,
          reason,
          sentence,
          until,
          passedTo,
          at,
        }));
      },
      erase: async (tx, personId) => {
        await tx.update(MatchAnswer, { personId }, { personId: null });
      },
    });
  }

  /** Requests that wait for this organisation's answer. */
  private async waiting(actor: Actor): Promise<number> {
    const matches = await this.list.of(actor);
    const answers = await this.list.answers(matches.map(({ id }) => id));
    const asked = matches.filter(({ id }) => answers.has(id));
    if (asked.length === 0) return 0;
    const challenges = await this.db.of(Challenge).findBy({ id: In(asked.map(({ challengeId }) => challengeId)) });
    const stateOf = new Map(challenges.map(({ id, state }) => [id, state]));
    const today = berlinDay(this.clock.now());
    return asked.filter(({ id, challengeId, groupId }) => {
      const mine = groupId === actor.organisationId ? 'science' : 'practice';
      return standingOf(today, answers.get(id) ?? [], stateOf.get(challengeId) ?? 'withdrawn').onTurn === mine;
    }).length;
  }
}
