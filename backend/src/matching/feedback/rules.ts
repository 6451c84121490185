import type { DeclineRule } from '@contract/matching';
import { RULE_REASONS, type RuleReason } from '@domain/answers';
import { berlinDay, quarterOf, type Day } from '@domain/calendar';
import { may } from '@domain/policy';
import { Injectable } from '@nestjs/common';
import { Clock } from '@backend/platform/clock';
import { Database } from '@backend/platform/database';
import { notFound } from '@backend/platform/http';
import { Jobs } from '@backend/platform/queue';
import type { Me } from '@backend/platform/session';
import { Declines, DECLINED } from './declines';

interface Row {
  readonly id: string;
  readonly reason: RuleReason;
  readonly at: Date;
  readonly title: string;
  readonly language: string;
  readonly topics: string[];
  readonly item: string | null;
}

/** The rules a group sees and may take back. */
@Injectable()
export class Rules {
  constructor(
    private readonly db: Database,
    private readonly declines: Declines,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** What this group's declines forbid, newest first; what a quarter has ended is no rule any more. */
  async of(me: Me): Promise<{ items: DeclineRule[] }> {
    const rows = await this.db.query<Row>(
      `select m.id, a.reason, a.at, c.title, c.language, c.topics, coalesce(o.title, e.title) as item
       from ${DECLINED} join challenge c on c.id = m.challenge_id
         left join offering o on o.id = m.item_id left join evidence e on e.id = m.item_id
       where m.group_id = $1 and a.reason = any($2) order by a.at desc, m.id`,
      [this.groupOf(me, 'rule.list'), RULE_REASONS],
    );
    const today = berlinDay(this.clock.now());
    return { items: rows.flatMap((row) => ruleOf(row, today)) };
  }

  async lift(me: Me, id: string): Promise<{ items: DeclineRule[] }> {
    const groupId = this.groupOf(me, 'rule.lift');
    await this.db.transaction(async (tx) => {
      const [lifted] = await tx.query<[{ id: string }[], number]>(
        `update contact_answer a set rule_lifted = true from contact k, match m
         where a.contact_id = k.id and m.challenge_id = k.challenge_id and m.group_id = k.asked_id
           and m.id = $1 and m.group_id = $2 and a.side = 'asked' and a.kind = 'declined'
         returning m.id`,
        [id, groupId],
      );
      if (lifted.length === 0) throw notFound();
      await this.declines.changed(tx, groupId);
      await this.jobs.nudge(tx, 'matching.sweep');
    });
    return this.of(me);
  }

  private groupOf(me: Me, action: 'rule.list' | 'rule.lift'): string {
    if (me.organisationId === null || !may(me, action, { relations: ['own'] })) throw notFound();
    return me.organisationId;
  }
}

function ruleOf({ id, reason, at, title, language, topics, item }: Row, today: Day): DeclineRule[] {
  const until = reason === 'no_capacity' ? quarterOf(berlinDay(at)).next : null;
  if (until !== null && until <= today) return [];
  return [
    {
      id,
      reason,
      challengeTitle: title,
      challengeLanguage: language,
      topics: reason === 'wrong_field' ? topics : [],
      itemTitle: reason === 'not_my_method' ? item : null,
      until,
    },
  ];
}
