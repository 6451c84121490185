import { basename } from 'node:path';
import { choiceWords } from '@contract/value-words';
import { LANGUAGE_CODES } from '@contract/words';
import { Injectable } from '@nestjs/common';
import { Config } from '@backend/platform/config';
import { Jobs } from '@backend/platform/queue';
import { Database } from '@backend/platform/database';
import { wordsIn } from '@backend/platform/words';
import { ImportCounts } from './counts';
import { hashOf, ImportBatch, type ReadRecord } from './import-batch';
import type { Called } from './mapping/imported';
import { mapFields } from './mapping/map';
import type { ImportKind } from './mapping/record';
import { readFile } from './reading/file';
import { RejectedFile } from './rejected-file';
import type { Rejection } from './rejection';

/** Records per transaction: large enough to be quick, small enough to lose nothing worth mentioning. */
const BATCH = 200;

/** What one file brought. */
export interface ImportedFile {
  readonly file: string;
  readonly counts: ImportCounts;
  /** Where the rejected lines are listed, or null when there are none. */
  readonly rejectedFile: string | null;
  /** Why the file could not be read to its end, or null. */
  readonly broken: string | null;
}

export interface ImportOptions {
  /** Says what the records are, whatever they look like. */
  readonly kind?: ImportKind | undefined;
  /** Called after every batch with how many lines of the file have been read. */
  readonly onProgress?: ((lines: number) => void) | undefined;
}

const called: Called = (list, value) => LANGUAGE_CODES.map((language) => choiceWords(list, value, wordsIn(language)));

/** Brings files of other people's records into the tables. */
@Injectable()
export class Importer {
  constructor(
    private readonly batches: ImportBatch,
    private readonly config: Config,
    private readonly jobs: Jobs,
    private readonly db: Database,
  ) {}

  /** Imports one file. What was written stays written, whatever happens to the rest of the file. */
  async import(path: string, { kind, onProgress }: ImportOptions = {}): Promise<ImportedFile> {
    const file = basename(path);
    const counts = new ImportCounts();
    const rejected = new RejectedFile(this.config.dataDir, path);
    const reject = (line: number, reason: Rejection, hint: string): void => {
      counts.reject(reason);
      rejected.add({ line, reason, hint });
    };
    const seen = new Map<string, string>();
    let lines = 0;
    let batch: ReadRecord[] = [];
    const flush = async (): Promise<void> => {
      if (batch.length > 0) {
        await this.batches.write(batch, counts, ({ line, record }) =>
          reject(line, 'refused_by_database', record.sourceId),
        );
      }
      batch = [];
      onProgress?.(lines);
    };
    let broken: string | null = null;
    try {
      for await (const row of readFile(path)) {
        lines = row.line;
        if ('rejection' in row) {
          reject(row.line, row.rejection, row.raw);
          continue;
        }
        const mapped = mapFields(row.fields, file, called, kind);
        if ('rejection' in mapped) {
          reject(row.line, mapped.rejection, JSON.stringify(row.fields).slice(0, 200));
          continue;
        }
        const { record } = mapped;
        const [key, hash] = [`${record.kind} ${record.sourceId}`, hashOf(record)];
        const earlier = seen.get(key);
        if (earlier !== undefined && earlier !== hash) {
          reject(row.line, 'id_twice', record.sourceId);
          continue;
        }
        seen.set(key, hash);
        batch.push({ line: row.line, record, hash });
        if (batch.length >= BATCH) await flush();
      }
    } catch (error) {
      // A file can become unreadable half-way (removed, disk error); what was read so far is still worth writing.
      if (!isFileError(error)) throw error;
      broken = error.code;
    }
    await flush();
    return { file, counts, rejectedFile: rejected.exists ? rejected.path : null, broken };
  }

  /** Wakes everything that looks at new rows. */
  async wake(): Promise<void> {
    for (const job of ['matching.sweep', 'search.sync'] as const) await this.jobs.nudge(this.db.manager, job);
  }
}

/** What the file system answers, by its system call and code (`ENOENT`, `EISDIR`, `EIO`). */
const isFileError = (error: unknown): error is { code: string; syscall: string } =>
  typeof error === 'object' && error !== null && 'syscall' in error && 'code' in error;
