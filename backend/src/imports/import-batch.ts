import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@backend/platform/clock';
import { Database, type Tx } from '@backend/platform/database';
import { ImportCounts } from './counts';
import { ImportRecordRow } from './import-record.entity';
import type { ImportKind, ImportRecord } from './mapping/record';
import { InstitutionWriter } from './writing/institution-writer';
import { NeedWriter } from './writing/need-writer';
import { OfferingWriter } from './writing/offering-writer';
import { ResearchWriter } from './writing/research-writer';
import type { WriteResult } from './writing/write-result';

/** A mapped record with the line it came from and the hash of everything it says. */
export interface ReadRecord {
  readonly line: number;
  readonly record: ImportRecord;
  readonly hash: string;
}

type Wanted = Exclude<ImportRecord, { kind: 'subject' }>;

const keyOf = ({ kind, sourceId }: { kind: ImportKind; sourceId: string }): string => `${kind} ${sourceId}`;

/** Equal for equal records, whatever file or run they come from. */
export const hashOf = (record: ImportRecord): string =>
  createHash('sha256').update(JSON.stringify(record)).digest('hex');

/** The database's own refusals of a value; anything else is no fault of the record. */
const isRefusal = (error: unknown): boolean =>
  /^(22|23)/.test((error as { driverError?: { code?: string } }).driverError?.code ?? '');

/** Writes records in batches, each in one transaction: a batch is there whole or not at all. */
@Injectable()
export class ImportBatch {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly institutions: InstitutionWriter,
    private readonly research: ResearchWriter,
    private readonly offerings: OfferingWriter,
    private readonly needs: NeedWriter,
  ) {}

  /**
   * Writes what is new or changed and counts it. A record the database refuses is rejected alone; the others of its
   * batch are written.
   */
  async write(batch: readonly ReadRecord[], counts: ImportCounts, rejected: (read: ReadRecord) => void): Promise<void> {
    try {
      counts.add(await this.db.transaction((tx) => this.writeAll(tx, batch)));
    } catch (error) {
      // One refused value fails the whole batch; only trying the records one by one tells which it was.
      if (!isRefusal(error)) throw error;
      if (batch.length > 1) {
        for (const one of batch) await this.write([one], counts, rejected);
      } else if (batch[0]) rejected(batch[0]);
    }
  }

  private async writeAll(tx: Tx, batch: readonly ReadRecord[]): Promise<ImportCounts> {
    const counts = new ImportCounts();
    const known = await this.known(tx, batch);
    for (const { record, hash } of batch) {
      if (record.kind === 'subject') {
        counts.notNeeded += 1;
        continue;
      }
      counts.accepted += 1;
      const before = known.get(keyOf(record));
      if (before?.hash === hash) {
        counts.unchanged += 1;
        continue;
      }
      const { targetId, effect } = await this.writeOne(tx, record, before?.targetId ?? null);
      counts[effect] += 1;
      const { kind, sourceId, sourceName, licence } = record;
      const row = { kind, sourceId, sourceName, licence, hash, targetId, importedAt: this.clock.now() };
      await tx.upsert(ImportRecordRow, row, ['kind', 'sourceId']);
      known.set(keyOf(record), row);
    }
    return counts;
  }

  private async known(tx: Tx, batch: readonly ReadRecord[]): Promise<Map<string, ImportRecordRow>> {
    const rows = await tx
      .createQueryBuilder(ImportRecordRow, 'known')
      .where(`(known.kind || ' ' || known.source_id) = any(:keys)`, { keys: batch.map(({ record }) => keyOf(record)) })
      .getMany();
    return new Map(rows.map((row) => [keyOf(row), row]));
  }

  private writeOne(tx: Tx, record: Wanted, known: string | null): Promise<WriteResult> {
    switch (record.kind) {
      case 'institution':
        return this.institutions.write(tx, record, known);
      case 'research':
        return this.research.write(tx, record, known);
      case 'offering':
        return this.offerings.write(tx, record, known);
      case 'need':
        return this.needs.write(tx, record, known);
    }
  }
}
