import type { HeldPlace } from '@domain/rounds';
import { Injectable } from '@nestjs/common';
import { Database } from '@backend/platform/database';

/** An open match: proposed, and neither side has said anything to the other yet. */
export const OPEN = `not exists (
  select 1 from contact k where k.challenge_id = m.challenge_id and k.asked_id = m.group_id)`;

/** Challenges that still are what they were when a round ($1) was opened, and have bid. */
export const TAKING_PART = `matching_bid b join challenge c on c.id = b.challenge_id and c.revision = b.revision
  where b.round_id = $1 and b.bids is not null`;

/** Pairs that are not to be proposed again, and places that are taken, before a run gives out any. */
@Injectable()
export class HeldPlaces {
  constructor(private readonly db: Database) {}

  /** Answered pairs as "challenge group": of these challenges, or (`null`) of all. */
  async answered(challengeIds: readonly string[] | null): Promise<ReadonlySet<string>> {
    const rows = await this.db.query<{ pair: string }>(
      `select m.challenge_id || ' ' || m.group_id as pair from match m
       where ($1::uuid[] is null or m.challenge_id = any($1)) and not (${OPEN})`,
      [challengeIds],
    );
    return new Set(rows.map(({ pair }) => pair));
  }

  /** How many open matches each group has with other challenges than these. */
  besides(challengeIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return this.count('m.challenge_id <> all($1)', challengeIds);
  }

  /** How many open matches each group has with challenges that take no part in a round. */
  besidesRound(roundId: string): Promise<ReadonlyMap<string, number>> {
    return this.count(`not exists (select 1 from ${TAKING_PART} and b.challenge_id = m.challenge_id)`, roundId);
  }

  /** The open matches of these challenges, by challenge. */
  async of(challengeIds: readonly string[]): Promise<ReadonlyMap<string, readonly HeldPlace[]>> {
    const rows = await this.db.query<HeldPlace & { challenge: string }>(
      `select m.challenge_id as challenge, m.group_id as "group", m.points from match m
       where m.challenge_id = any($1) and ${OPEN} order by m.points desc, m.group_id`,
      [challengeIds],
    );
    return Map.groupBy(rows, ({ challenge }) => challenge);
  }

  private async count(condition: string, parameter: unknown): Promise<ReadonlyMap<string, number>> {
    const rows = await this.db.query<{ id: string; held: number }>(
      `select m.group_id as id, count(*)::int as held from match m where ${condition} and ${OPEN} group by m.group_id`,
      [parameter],
    );
    return new Map(rows.map(({ id, held }) => [id, held]));
  }
}
