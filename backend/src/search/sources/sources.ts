import { Injectable } from '@nestjs/common';
import type { SearchKind } from '@contract/search';
import { Database } from '@backend/platform/database';
import type { DocumentKey, SearchDocument } from '../engine';
import { ChallengeSource } from './challenge-source';
import { GroupSource } from './group-source';
import { InstitutionSource } from './institution-source';
import { OfferingSource } from './offering-source';
import { SolvedSource } from './solved-source';
import type { SearchSource } from './source';

/** Rows per step; small enough that a stop is prompt. */
export const BATCH = 200;

/** Everything that can be found, read from the tables as it is now. */
@Injectable()
export class SearchSources {
  readonly all: readonly SearchSource[];

  constructor(
    private readonly db: Database,
    challenges: ChallengeSource,
    offerings: OfferingSource,
    groups: GroupSource,
    institutions: InstitutionSource,
    solved: SolvedSource,
  ) {
    this.all = [challenges, offerings, groups, institutions, solved];
  }

  /** All documents, in batches. */
  async *everything(): AsyncGenerator<readonly SearchDocument[]> {
    for (const source of this.all) {
      for await (const ids of this.allIds(source)) {
        const documents = await source.documents(ids);
        if (documents.length > 0) yield documents;
      }
    }
  }

  private async *allIds({ table }: SearchSource): AsyncGenerator<string[]> {
    let after: string | null = null;
    for (;;) {
      const rows: { id: string }[] = await this.db.query<{ id: string }>(
        `select ${table.key} as id from ${table.name}
         where ($1::uuid is null or ${table.key} > $1) and ${table.where ?? 'true'} order by ${table.key} limit ${BATCH}`,
        [after],
      );
      if (rows.length === 0) return;
      yield rows.map(({ id }) => id);
      after = rows.at(-1)?.id ?? null;
    }
  }

  /** The documents of these keys as they are now; what must not be found is absent. */
  async documents(keys: readonly DocumentKey[]): Promise<SearchDocument[]> {
    const byKind = new Map<SearchKind, string[]>();
    for (const { kind, id } of keys) byKind.set(kind, [...(byKind.get(kind) ?? []), id]);
    const found: SearchDocument[] = [];
    for (const source of this.all) {
      const ids = byKind.get(source.kind);
      if (ids) found.push(...(await source.documents(ids)));
    }
    return found;
  }
}
