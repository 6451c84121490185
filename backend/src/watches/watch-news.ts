import { hitPath, searchAddress } from '@contract/search-address';
import type { Hit, SearchKind } from '@contract/search';
import type { Actor } from '@domain/accounts';
import { newsOf, tooOld } from '@domain/watches';
import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '@backend/platform/database';
import { Search } from '@backend/search';
import { Watch, WatchHit } from './watch.entity';
import { queryOf } from './watches.service';

/** The newest hits that are looked at; when all of them are new, there may be more. */
const LOOKED_AT = 50;

/** A hit a mail reports, so that none reports it again. */
export interface ReportedHit {
  readonly watchId: string;
  readonly kind: SearchKind;
  readonly hitId: string;
  readonly publishedAt: string;
}

/** What is new in one saved search, newest first; never empty. */
export interface News {
  readonly name: string;
  /** The page that shows the search, newest first. */
  readonly path: string;
  readonly hits: readonly (Hit & { readonly path: string | null })[];
  /** Whether there may be more than `hits`. */
  readonly more: boolean;
  readonly reported: readonly ReportedHit[];
}

/** Works out what a digest reports of saved searches, and remembers it. */
@Injectable()
export class WatchNews {
  constructor(
    private readonly db: Database,
    private readonly search: Search,
  ) {}

  /** What is new now in the searches of a context and may still be seen; searches without news are absent. */
  async of(reader: Actor, membershipId: string, now: Date): Promise<News[]> {
    const order = { createdAt: 'ASC', id: 'ASC' } as const;
    const watches = await this.db.of(Watch).find({ where: { membershipId, paused: false }, order });
    const all: News[] = [];
    for (const watch of watches) all.push(...(await this.inOne(reader, watch, now)));
    return all;
  }

  private async inOne(reader: Actor, watch: Watch, now: Date): Promise<News[]> {
    const query = queryOf(watch);
    const found = await this.search.newest(reader, query, LOOKED_AT);
    const known = await this.db.of(WatchHit).findBy({ watchId: watch.id });
    const reported = new Set(known.map(({ kind, hitId }) => `${kind} ${hitId}`));
    const dated = found.map((hit) => ({ key: `${hit.kind} ${hit.id}`, publishedAt: new Date(hit.publishedAt), hit }));
    const hits = newsOf(dated, { since: watch.since, reported }, now).map(({ hit }) => hit);
    if (hits.length === 0) return [];
    return [
      {
        name: watch.name,
        path: searchAddress({ ...query, sort: 'newest' }),
        hits: hits.map((hit) => ({ ...hit, path: hitPath(hit) })),
        more: hits.length === LOOKED_AT,
        reported: hits.map(({ kind, id, publishedAt }) => ({ watchId: watch.id, kind, hitId: id, publishedAt })),
      },
    ];
  }

  /** Remembers what a mail has reported, in the transaction that marks it as sent, and forgets what is too old to be news. */
  async remember(tx: Tx, reported: readonly ReportedHit[], now: Date): Promise<void> {
    if (reported.length === 0) return;
    // A search may be deleted while its mail is on the way; the lock keeps it from vanishing between here and there.
    await tx.query(
      `insert into watch_hit (watch_id, kind, hit_id, published_at)
       select w.id, t."kind", t."hitId", t."publishedAt"
       from jsonb_to_recordset($1::jsonb) as t("watchId" uuid, "kind" text, "hitId" uuid, "publishedAt" timestamptz)
       join watch w on w.id = t."watchId"
       for key share of w
       on conflict do nothing`,
      [JSON.stringify(reported)],
    );
    await tx.query('delete from watch_hit where watch_id = any($1) and published_at < $2', [
      [...new Set(reported.map(({ watchId }) => watchId))],
      tooOld(now),
    ]);
  }
}
