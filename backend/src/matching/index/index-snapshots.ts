import { bytesOf, fromBytes, Index, type OfferingFacts } from '@domain/matching';
import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '@backend/platform/database';
import { IndexReading, type Learned } from './index-reading';
import type { BareGroup, OfferIndex } from './offer-index';

/** Bytes, and groups, per row. */
const PIECE = 2 ** 20;
const GROUPS = 500;

/** A group as it is kept: maps as lists. */
type KeptGroup = Omit<BareGroup, 'offeringOf' | 'offerings' | 'notTopics'> & {
  readonly offeringOf: readonly (readonly [string, string | null])[];
  readonly offerings: readonly (readonly [string, OfferingFacts])[];
  readonly notTopics: readonly string[];
};

type Part = 'learned' | 'index' | 'groups';

const bufferOf = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);
const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

/**
 * The index of a round in rows, so that every process of the round, on whatever machine, bids with the very same one
 * and none has to read and analyse all texts again. Derived: what is missing here is read from the texts.
 */
@Injectable()
export class IndexSnapshots {
  constructor(
    private readonly db: Database,
    private readonly reading: IndexReading,
  ) {}

  async save(tx: Tx, roundId: string, learned: Learned, offers: OfferIndex): Promise<void> {
    let number = 0;
    const put = (part: Part, bytes: Buffer) =>
      tx.query('insert into matching_market (round_id, part, number, bytes) values ($1, $2, $3, $4)', [
        roundId,
        part,
        (number += 1),
        bytes,
      ]);
    await put('learned', json(learned));
    const ids = offers.groupIds;
    for (let at = 0; at < ids.length; at += GROUPS) {
      const kept = ids.slice(at, at + GROUPS).flatMap((id): KeptGroup[] => {
        const group = offers.group(id);
        if (!group) return [];
        const { revision, brief, offeringOf, offerings, notTopics } = group;
        return [
          {
            id,
            revision,
            brief,
            offeringOf: [...offeringOf],
            offerings: [...offerings],
            notTopics: [...notTopics].sort(),
          },
        ];
      });
      await put('groups', json(kept));
    }
    for (const bytes of bytesOf(offers.index.snapshot())) {
      for (let at = 0; at < bytes.length; at += PIECE) await put('index', bufferOf(bytes.subarray(at, at + PIECE)));
    }
  }

  /** The index of a round; null when it is not kept any more. */
  async load(roundId: string): Promise<OfferIndex | null> {
    const learned: Learned[] = [];
    const groups: BareGroup[] = [];
    for await (const bytes of this.pieces(roundId, 'learned')) learned.push(JSON.parse(bytes.toString()) as Learned);
    for await (const bytes of this.pieces(roundId, 'groups')) {
      for (const { offeringOf, offerings, notTopics, ...group } of JSON.parse(bytes.toString()) as KeptGroup[]) {
        groups.push({
          ...group,
          offeringOf: new Map(offeringOf),
          offerings: new Map(offerings),
          notTopics: new Set(notTopics),
        });
      }
    }
    const index = await this.index(roundId);
    const [words] = learned;
    return index && words ? this.reading.opened(words, index, groups) : null;
  }

  /** The round whose index is the one to go on from: the last that has finished. */
  async newest(): Promise<string | null> {
    const [row] = await this.db.query<{ id: string }>(
      `select r.id from matching_round r
       where r.finished_at is not null and exists (select 1 from matching_market k where k.round_id = r.id)
       order by r.finished_at desc limit 1`,
    );
    return row?.id ?? null;
  }

  /** Forgets all indexes but this one. */
  async keepOnly(tx: Tx, roundId: string): Promise<void> {
    await tx.query('delete from matching_market where round_id <> $1', [roundId]);
  }

  private async index(roundId: string): Promise<Index | null> {
    const [size] = await this.db.query<{ bytes: number }>(
      `select coalesce(sum(length(bytes)), 0)::int as bytes from matching_market where round_id = $1 and part = 'index'`,
      [roundId],
    );
    const all = new Uint8Array(size?.bytes ?? 0);
    let at = 0;
    for await (const piece of this.pieces(roundId, 'index')) {
      all.set(piece, at);
      at += piece.length;
    }
    const snapshot = fromBytes(all);
    return snapshot && Index.from(snapshot);
  }

  /** One row at a time, so that the text form of bytes on the wire is never held for all of them. */
  private async *pieces(roundId: string, part: Part): AsyncGenerator<Buffer> {
    for (let after = 0; ;) {
      const [row] = await this.db.query<{ number: number; bytes: Buffer }>(
        `select number, bytes from matching_market where round_id = $1 and part = $2 and number > $3
         order by number limit 1`,
        [roundId, part, after],
      );
      if (!row) return;
      yield row.bytes;
      after = row.number;
    }
  }
}
