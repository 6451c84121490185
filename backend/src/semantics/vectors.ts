import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '@backend/platform/database';
import type { Owner, PublicText } from './public-text';

/** A text with its vector; null where the endpoint does not take the text. */
export interface Embedded {
  readonly text: PublicText;
  readonly vector: Int8Array | null;
}

/** Vectors by the ids of their texts. */
export type VectorsById = ReadonlyMap<string, Int8Array>;

/** The vector of a text of a group, and the revision of the group when it was made. */
export interface EmbeddedText {
  readonly id: string;
  readonly ownerId: string;
  readonly revision: number;
  readonly vector: Int8Array;
}

/** A text and the revision of its owner at which it is asked about. */
export interface AskedText {
  readonly id: string;
  readonly revision: number;
}

/** Vectors read at once. */
const BATCH = 5_000;
/** Texts of each side that are enough to tell how near unrelated ones are. */
const SOME = 200;

/** Before all ids. */
export const FIRST = '00000000-0000-0000-0000-000000000000';

const bufferOf = ({ buffer, byteOffset, byteLength }: Int8Array): Buffer =>
  Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);
const vectorOf = ({ buffer, byteOffset, byteLength }: Buffer): Int8Array =>
  new Int8Array(buffer, byteOffset, byteLength);

/** The rows of vectors. A group or challenge lacks them until its revision is noted for the model in use. */
@Injectable()
export class Vectors {
  constructor(private readonly db: Database) {}

  /**
   * Groups and challenges after this id, in order, whose vectors are missing or of an older revision; also challenges
   * that are no longer open and still have some. `only`: those among these alone.
   */
  lacking(model: string, after: string, limit: number, only: readonly string[] | null = null): Promise<Owner[]> {
    return this.db.query<Owner>(
      `select o.id, o.kind, o.revision
       from (select group_id as id, 'group' as kind, revision from group_profile
             union all select id, 'challenge', revision from challenge where state = 'published'
             union all select c.id, 'challenge', c.revision from challenge c join matching_embedded k on k.owner_id = c.id
                       where c.state <> 'published') o
       left join matching_embedded e on e.owner_id = o.id
       where o.id > $2 and (e.revision is distinct from o.revision or e.model <> $1)
         and ($4::uuid[] is null or o.id = any($4))
       order by o.id limit $3`,
      [model, after, limit, only],
    );
  }

  /** Digests of the texts of these owners that have an answer of this model already, in hex. */
  async known(model: string, owners: readonly Owner[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.db.query<{ id: string; digest: string }>(
      `select v.text_id as id, encode(v.digest, 'hex') as digest
       from matching_vector v join matching_embedded e on e.owner_id = v.owner_id
       where e.model = $1 and v.owner_id = any($2)`,
      [model, owners.map(({ id }) => id)],
    );
    return new Map(rows.map(({ id, digest }) => [id, digest]));
  }

  /** Notes these owners as done: keeps vectors of texts that are as they were, adds the new ones, forgets the rest. */
  async note(model: string, owners: readonly Owner[], kept: readonly PublicText[], added: readonly Embedded[]) {
    const ids = owners.map(({ id }) => id);
    await this.db.transaction(async (tx) => {
      // What has been deleted meanwhile is not written again; locks in one order for all who do this at once.
      await tx.query(
        `insert into matching_embedded (owner_id, group_id, challenge_id, revision, model)
         select r.id, g.group_id, c.id, r.revision, $2
         from jsonb_to_recordset($1::jsonb) as r(id uuid, revision int)
         left join group_profile g on g.group_id = r.id left join challenge c on c.id = r.id
         where coalesce(g.group_id, c.id) is not null order by r.id
         on conflict (owner_id) do update set revision = excluded.revision, model = excluded.model`,
        [JSON.stringify(owners.map(({ id, revision }) => ({ id, revision }))), model],
      );
      await tx.query('delete from matching_vector where owner_id = any($1) and text_id <> all($2)', [
        ids,
        kept.map(({ id }) => id),
      ]);
      await tx.query(
        `insert into matching_vector (text_id, owner_id, digest, bytes)
         select r.text_id, r.owner_id, r.digest, r.bytes
         from unnest($1::uuid[], $2::uuid[], $3::bytea[], $4::bytea[]) as r(text_id, owner_id, digest, bytes)
         join matching_embedded e on e.owner_id = r.owner_id order by r.text_id
         on conflict (text_id) do update
           set owner_id = excluded.owner_id, digest = excluded.digest, bytes = excluded.bytes`,
        [
          added.map(({ text }) => text.id),
          added.map(({ text }) => text.ownerId),
          added.map(({ text }) => text.digest),
          added.map(({ vector }) => vector && bufferOf(vector)),
        ],
      );
    });
  }

  /** Components of the vectors there are; null where there are none. */
  async dimension(model: string): Promise<number | null> {
    const [row] = await this.db.query<{ length: number }>(
      `select length(v.bytes)::int as length from matching_vector v join matching_embedded e on e.owner_id = v.owner_id
       where e.model = $1 and v.bytes is not null limit 1`,
      [model],
    );
    return row?.length ?? null;
  }

  /** Vectors of some challenges and of some texts of groups: those with the first ids, which are made by chance. */
  async some(model: string): Promise<{ readonly wanted: Int8Array[]; readonly offered: Int8Array[] }> {
    const of = async (owner: 'challenge_id' | 'group_id'): Promise<Int8Array[]> => {
      const rows = await this.db.query<{ bytes: Buffer }>(
        `select v.bytes from matching_vector v join matching_embedded e on e.owner_id = v.owner_id
         where e.model = $1 and e.${owner} is not null and v.bytes is not null order by v.text_id limit $2`,
        [model, SOME],
      );
      return rows.map(({ bytes }) => vectorOf(bytes));
    };
    return { wanted: await of('challenge_id'), offered: await of('group_id') };
  }

  /** Forgets every vector: nobody is asked any more. True when there were any. */
  async forget(): Promise<boolean> {
    await this.db.query('delete from matching_endpoint');
    const [, count] = await this.db.manager.query<[unknown, number]>('delete from matching_embedded');
    return count > 0;
  }

  /**
   * Copies the vectors there are now for a round that is being opened, and lets them count in the fingerprint of what
   * it starts from.
   */
  async freeze(tx: Tx, roundId: string, model: string): Promise<void> {
    await tx.query(
      `insert into matching_round_vector (round_id, text_id, owner_id, revision, bytes)
       select $1, v.text_id, v.owner_id, e.revision, v.bytes
       from matching_vector v join matching_embedded e on e.owner_id = v.owner_id
       where e.model = $2 and v.bytes is not null`,
      [roundId, model],
    );
    await tx.query(
      `update matching_round r
       set basis = encode(sha256(convert_to(r.basis || (
         select string_agg(text_id::text || revision || md5(bytes), '' order by text_id)
         from matching_round_vector where round_id = r.id), 'UTF8')), 'hex')
       where r.id = $1 and exists (select 1 from matching_round_vector where round_id = r.id)`,
      [roundId],
    );
  }

  /** Revisions at which groups have their vectors of this model. */
  async embedded(model: string): Promise<ReadonlyMap<string, number>> {
    const rows = await this.db.query<{ id: string; revision: number }>(
      'select group_id as id, revision from matching_embedded where model = $1 and group_id is not null',
      [model],
    );
    return new Map(rows.map(({ id, revision }) => [id, revision]));
  }

  /** The vectors there are now of the texts of these groups. */
  async ofGroups(model: string, ids: readonly string[]): Promise<EmbeddedText[]> {
    const rows = await this.db.query<EmbeddedRow>(
      `select v.text_id as id, v.owner_id as "ownerId", e.revision, v.bytes
       from matching_embedded e join matching_vector v on v.owner_id = e.owner_id and v.bytes is not null
       where e.model = $1 and e.group_id = any($2) order by v.text_id`,
      [model, ids],
    );
    return rows.map(embeddedText);
  }

  /** The vectors a round has kept of texts of groups, in portions. */
  async *allOfRound(roundId: string): AsyncGenerator<readonly EmbeddedText[]> {
    for (let after = FIRST; ;) {
      const rows = await this.db.query<EmbeddedRow>(
        `select text_id as id, owner_id as "ownerId", revision, bytes from matching_round_vector v
         where round_id = $1 and text_id > $2
           and not exists (select 1 from matching_bid b where b.round_id = v.round_id and b.challenge_id = v.owner_id)
         order by text_id limit $3`,
        [roundId, after, BATCH],
      );
      const last = rows.at(-1);
      if (!last) return;
      yield rows.map(embeddedText);
      after = last.id;
    }
  }

  /** Vectors a round has kept, of those texts whose owners are as they were asked about. */
  async ofRound(roundId: string, texts: readonly AskedText[]): Promise<VectorsById> {
    return byId(
      await this.db.query(
        `select v.text_id as id, v.bytes from unnest($2::uuid[], $3::int[]) as r(id, revision)
         join matching_round_vector v on v.round_id = $1 and v.text_id = r.id and v.revision = r.revision`,
        [roundId, ...columns(texts)],
      ),
    );
  }

  /** Vectors there are now, of those texts whose owners are as they were asked about. */
  async ofNow(model: string, texts: readonly AskedText[]): Promise<VectorsById> {
    return byId(
      await this.db.query(
        `select v.text_id as id, v.bytes from unnest($2::uuid[], $3::int[]) as r(id, revision)
         join matching_vector v on v.text_id = r.id and v.bytes is not null
         join matching_embedded e on e.owner_id = v.owner_id and e.revision = r.revision and e.model = $1`,
        [model, ...columns(texts)],
      ),
    );
  }
}

type EmbeddedRow = Omit<EmbeddedText, 'vector'> & { readonly bytes: Buffer };

const embeddedText = ({ bytes, ...text }: EmbeddedRow): EmbeddedText => ({ ...text, vector: vectorOf(bytes) });

const columns = (texts: readonly AskedText[]) => [texts.map(({ id }) => id), texts.map(({ revision }) => revision)];

const byId = (rows: readonly { readonly id: string; readonly bytes: Buffer }[]): VectorsById =>
  new Map(rows.map(({ id, bytes }) => [id, vectorOf(bytes)]));
