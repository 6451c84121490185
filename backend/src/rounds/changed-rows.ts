import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '@backend/platform/database';

/** A row and the revision that was read. */
export interface Revised {
  readonly id: string;
  readonly revision: number;
}

/** Which rows matching has to look at, and which it has handled. */
@Injectable()
export class ChangedRows {
  constructor(private readonly db: Database) {}

  /** Published challenges after this id, in order. */
  challengesAfter(after: string | null, limit: number): Promise<Revised[]> {
    return this.db.query<Revised>(
      `select id, revision from challenge where state = 'published' and ($1::uuid is null or id > $1) order by id limit $2`,
      [after, limit],
    );
  }

  /** Challenges that changed since matching last looked, whatever state they are in now. */
  dirtyChallenges(limit: number): Promise<Revised[]> {
    return this.db.query<Revised>(
      `select id, revision from challenge where matched_revision is distinct from revision order by id limit $1`,
      [limit],
    );
  }

  /** Groups that changed since matching last looked. */
  dirtyGroups(limit: number): Promise<Revised[]> {
    return this.db.query<Revised>(
      `select group_id as id, revision from group_profile where matched_revision is distinct from revision
       order by group_id limit $1`,
      [limit],
    );
  }

  /** How many rows wait to be looked at. */
  async countDirty(): Promise<number> {
    const [row] = await this.db.query<{ count: number }>(
      `select (select count(*) from challenge where state = 'published' and matched_revision is distinct from revision)::int
            + (select count(*) from group_profile where matched_revision is distinct from revision)::int as count`,
    );
    return row?.count ?? 0;
  }

  /** Challenges that are matched with one of these groups now. */
  async challengesOf(groupIds: readonly string[]): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      'select distinct challenge_id as id from match where group_id = any($1) order by 1',
      [groupIds],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * A row that has changed meanwhile keeps a higher revision than the one noted, so it stays to be handled, unless
   * somebody else has handled that one already.
   */
  async handled(tx: Tx, kind: 'challenge' | 'group', rows: readonly Revised[]): Promise<void> {
    const [table, key] = kind === 'challenge' ? ['challenge', 'id'] : ['group_profile', 'group_id'];
    await tx.query(
      `update ${table} t set matched_revision = r.revision
       from jsonb_to_recordset($1::jsonb) as r(id uuid, revision int)
       where t.${key} = r.id and t.matched_revision is distinct from t.revision`,
      [JSON.stringify(rows.map(({ id, revision }) => ({ id, revision })))],
    );
  }

  /** Groups that do not have the revision told: changed, new or gone. */
  async movedGroups(tx: Tx, known: readonly Revised[]): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `select coalesce(g.group_id, r.id) as id
       from jsonb_to_recordset($1::jsonb) as r(id uuid, revision int) full join group_profile g on g.group_id = r.id
       where g.revision is distinct from r.revision order by 1`,
      [JSON.stringify(known)],
    );
    return rows.map(({ id }) => id);
  }
}
