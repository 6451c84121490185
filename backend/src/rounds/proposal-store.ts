import { berlinDay } from '@domain/calendar';
import { Injectable } from '@nestjs/common';
import { ChallengePartners } from '@backend/challenges';
import { noteListed, type Proposal, type StagedPair } from '@backend/matching';
import type { Tx } from '@backend/platform/database';
import { OPEN } from './held-places';

/** Whose open matches a swap replaces: those of these challenges, but for those with the groups `besides`. */
export interface SwapScope {
  readonly challenges: readonly string[];
  readonly besides: readonly string[];
}

/** What a swap did. */
export interface Swapped {
  readonly proposed: number;
  readonly dropped: number;
}

/** Puts proposals beside the matches people see, and then in their place, all at once. */
@Injectable()
export class ProposalStore {
  constructor(private readonly partners: ChallengePartners) {}

  /** Keeps proposals of a run where nobody sees them. */
  async stage(tx: Tx, runId: string, proposals: readonly Proposal[]): Promise<void> {
    await tx.query(
      `insert into matching_proposal (run_id, challenge_id, group_id, match_id, content)
       select $1, r.challenge_id, r.group_id, r.match_id, r.content
       from jsonb_to_recordset($2::jsonb) as r(challenge_id uuid, group_id uuid, match_id uuid, content jsonb)`,
      [
        runId,
        JSON.stringify(
          proposals.map(({ challengeId, groupId, matchId, content }) => ({
            challenge_id: challengeId,
            group_id: groupId,
            match_id: matchId,
            content,
          })),
        ),
      ],
    );
  }

  async discard(tx: Tx, runId: string): Promise<void> {
    await tx.query('delete from matching_proposal where run_id = $1', [runId]);
  }

  /** Drops staged proposals to these groups, and those for challenges that have changed since they bid. */
  async leaveOut(tx: Tx, roundId: string, groupIds: readonly string[]): Promise<void> {
    await tx.query(
      `delete from matching_proposal p where p.run_id = $1 and (p.group_id = any($2) or not exists (
         select 1 from matching_bid b join challenge c on c.id = b.challenge_id and c.revision = b.revision
         where b.round_id = p.run_id and b.challenge_id = p.challenge_id))`,
      [roundId, groupIds],
    );
  }

  /** The staged pairs of these challenges, by challenge and position. */
  staged(tx: Tx, runId: string, challengeIds: readonly string[]): Promise<StagedPair[]> {
    return tx.query<StagedPair[]>(
      `select challenge_id as challenge, group_id as "group", (content->>'position')::int as position,
              (content->>'points')::float8 as points
       from matching_proposal where run_id = $1 and challenge_id = any($2) order by challenge_id, position, group_id`,
      [runId, challengeIds],
    );
  }

  /**
   * Makes the staged proposals the open matches of these challenges. Matches that somebody has answered stay as they
   * are. Where each now stands is noted with them. Readers see the old list until the transaction commits, and then
   * the new one.
   */
  async swap(
    tx: Tx,
    runId: string,
    { challenges, besides }: SwapScope,
    at: Date,
    roundId: string | null,
  ): Promise<Swapped> {
    const gone = `m.challenge_id = any($2) and m.group_id <> all($3) and ${OPEN} and not exists (
      select 1 from matching_proposal p
      where p.run_id = $1 and p.challenge_id = m.challenge_id and p.group_id = m.group_id)`;
    // Somebody may be answering one of these right now: wait for them, then look again with fresh eyes.
    await tx.query(`select 1 from match m where ${gone} order by m.id for update`, [runId, challenges, besides]);
    const [dropped] = await tx.query<[{ challenge_id: string }[], number]>(
      `delete from match m where ${gone} returning m.challenge_id`,
      [runId, challenges, besides],
    );
    const proposed = await tx.query<{ id: string; challenge_id: string }[]>(
      `with old as (
         select m.challenge_id, m.group_id, m.position from match m join matching_proposal p using (challenge_id, group_id)
         where p.run_id = $1),
       done as (insert into match as m (id, challenge_id, group_id, offering_id, item_id, strength, points, fit, parts, explanation, km,
                               position, proposed_at, round_id)
       select p.match_id, p.challenge_id, p.group_id, (p.content->>'offeringId')::uuid, (p.content->>'itemId')::uuid, p.content->>'strength',
              (p.content->>'points')::real, (p.content->>'fit')::real, p.content->'parts', p.content->'explanation',
              (p.content->>'km')::integer, (p.content->>'position')::integer, $2, $3
       from matching_proposal p
       join challenge c on c.id = p.challenge_id
       join organisation g on g.id = p.group_id
       where p.run_id = $1
       order by p.challenge_id, p.group_id
       on conflict (challenge_id, group_id) do update set
         offering_id = excluded.offering_id, item_id = excluded.item_id, strength = excluded.strength, points = excluded.points,
         fit = excluded.fit, parts = excluded.parts, explanation = excluded.explanation, km = excluded.km,
         position = excluded.position, round_id = excluded.round_id
       where ${OPEN}
       returning m.id, m.challenge_id, m.group_id, m.position),
       noted as (${noteListed('$4::date')})
       select id, challenge_id from done`,
      [runId, at, roundId, berlinDay(at)],
    );
    await this.swapOwnerViews(
      tx,
      runId,
      proposed.map(({ id }) => id),
    );
    await this.discard(tx, runId);
    const touched = [...proposed, ...dropped].map(({ challenge_id }) => challenge_id);
    await this.count(tx, [...new Set([...touched, ...challenges])]);
    return { proposed: proposed.length, dropped: dropped.length };
  }

  private async swapOwnerViews(tx: Tx, runId: string, matchIds: readonly string[]): Promise<void> {
    await tx.query(
      `delete from match_owner_view v using match m, matching_proposal p
       where v.match_id = m.id and m.id = any($2) and p.run_id = $1
         and p.challenge_id = m.challenge_id and p.group_id = m.group_id and p.content->'whole' = 'null'`,
      [runId, matchIds],
    );
    await tx.query(
      `insert into match_owner_view (match_id, points, strength)
       select m.id, (p.content->'whole'->>'points')::real, p.content->'whole'->>'strength'
       from matching_proposal p join match m on m.challenge_id = p.challenge_id and m.group_id = p.group_id
       where p.run_id = $1 and m.id = any($2) and p.content->'whole' <> 'null'
       on conflict (match_id) do update set points = excluded.points, strength = excluded.strength`,
      [runId, matchIds],
    );
  }

  /** The number of matches its owner is told. */
  private async count(tx: Tx, ids: readonly string[]): Promise<void> {
    const rows = await tx.query<{ challengeId: string; matches: number }[]>(
      `select c.id as "challengeId", count(m.id)::int as matches from challenge c left join match m on m.challenge_id = c.id
       where c.id = any($1) group by c.id order by c.id`,
      [ids],
    );
    await this.partners.countMatches(tx, rows);
  }
}
