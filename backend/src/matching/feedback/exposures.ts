import { berlinDay, daysEarlier } from '@domain/calendar';
import { chancesByPosition, SETTLED_DAYS, type CountedExposure, type PositionChance } from '@domain/matching';
import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '@backend/platform/database';

const daysBefore = (now: Date, days: number): string => berlinDay(daysEarlier(now, days));

const AGAIN = `on conflict on constraint pk_matching_exposure do update set count = matching_exposure.count + 1`;

/**
 * Part of the statement that swaps a list: from `old` (pairs and positions before) and `done` (the same after) it notes
 * each proposal that came to its position just now, on the day `day`. One that stays where it was is not noted again, so
 * rounds that change nothing add nothing.
 */
export const noteListed = (day: string): string => `insert into matching_exposure
  select challenge_id, group_id, 'list', done.position, ${day}, 1
  from done left join old using (challenge_id, group_id)
  where done.position is distinct from old.position
  ${AGAIN}`;

/** What has been said between the two of a match `m`. */
const SAID = `contact_answer a join contact k on k.id = a.contact_id
  where k.challenge_id = m.challenge_id and k.asked_id = m.group_id`;

/** At which positions proposals stood, so that learning from answers stays possible; nothing about who read what. */
@Injectable()
export class Exposures {
  constructor(private readonly db: Database) {}

  /** Notes that a digest which surely went out carried these matches, in this order. Call it once per digest. */
  async mailed(tx: Tx, matchIds: readonly string[], at: Date): Promise<void> {
    if (matchIds.length === 0) return;
    await tx.query(
      `insert into matching_exposure
       select m.challenge_id, m.group_id, 'digest', i.position, $2::date, 1
       from unnest($1::uuid[]) with ordinality as i(id, position) join match m on m.id = i.id
       order by 1, 2 ${AGAIN}`,
      [matchIds, berlinDay(at)],
    );
  }

  /** What a position was worth, over all proposals that had time to be answered. */
  async chances(now: Date): Promise<PositionChance[]> {
    const counted = await this.db.query<CountedExposure>(
      `select e.place, e.position, count(*)::int as shown, count(m.id)::int as accepted
       from (select distinct challenge_id, group_id, place, position from matching_exposure where day <= $1) e
       left join match m on m.challenge_id = e.challenge_id and m.group_id = e.group_id
         and (e.place = 'digest' or m.position = e.position)
         and exists (select 1 from ${SAID} and a.kind = 'interested')
         and not exists (select 1 from ${SAID} and a.kind = 'declined')
       group by e.place, e.position`,
      [daysBefore(now, SETTLED_DAYS)],
    );
    return chancesByPosition(counted);
  }

  /** Deletes what is older than `days`; resolves to how many rows. */
  async forget(now: Date, days: number): Promise<number> {
    const gone = await this.db.query<unknown>(
      'with gone as (delete from matching_exposure where day < $1 returning 1) select * from gone',
      [daysBefore(now, days)],
    );
    return gone.length;
  }
}
