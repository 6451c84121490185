import { RULE_REASONS } from '@domain/answers';
import { berlinDay, berlinInstant, quarterOf } from '@domain/calendar';
import { declineRules, type Declined, type DeclineRules } from '@domain/matching';
import { Injectable } from '@nestjs/common';
import { Groups, FullGroupSource } from '@backend/offerings';
import { Clock } from '@backend/platform/clock';
import { Database, type Tx } from '@backend/platform/database';

/** Answers `a` with the contact `k` they belong to and its match `m`. */
export const ANSWERED = `contact_answer a join contact k on k.id = a.contact_id
  join match m on m.challenge_id = k.challenge_id and m.group_id = k.asked_id`;

/** The declines that are rules. Only what a group said counts, and only until it takes it back. */
export const DECLINED = `${ANSWERED} and a.side = 'asked' and a.kind = 'declined' and not a.rule_lifted`;

/** Declines of groups as rules. Only what a person of the group said counts, and only until the group takes it back. */
@Injectable()
export class Declines {
  constructor(
    private readonly db: Database,
    private readonly groups: Groups,
    private readonly clock: Clock,
  ) {}

  /** Fields and methods these groups have declined. */
  async rules(groupIds: readonly string[]): Promise<DeclineRules> {
    return declineRules(
      await this.db.query<Declined>(
        `select m.group_id as "group", a.reason, m.item_id as item, c.topics
         from ${DECLINED} join challenge c on c.id = m.challenge_id
         where a.reason = any($2) and m.group_id = any($1) order by m.id`,
        [groupIds, RULE_REASONS.filter((reason) => reason !== 'no_capacity')],
      ),
    );
  }

  /** Those of these groups that have said in this quarter that they have no capacity. */
  @FullGroupSource('declines')
  async full(groupIds: readonly string[], tx?: Tx): Promise<ReadonlySet<string>> {
    const { first } = quarterOf(berlinDay(this.clock.now()));
    const rows = await (tx ?? this.db.manager).query<{ id: string }[]>(
      `select distinct m.group_id as id from ${DECLINED}
       where a.reason = 'no_capacity' and a.at >= $2 and m.group_id = any($1)`,
      [groupIds, berlinInstant(first, 0)],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Lets the index read a group again, in the transaction that made a rule or took one back. */
  changed(tx: Tx, groupId: string): Promise<void> {
    return this.groups.touch(tx, groupId);
  }
}
