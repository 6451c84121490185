import type { Received } from '@contract';
import { WatchQuery, type Watch as WatchAnswer, type watchesApi } from '@contract/watches';
import { may } from '@domain/policy';
import { WATCH_LIMITS, type WATCH_POLICY } from '@domain/watches';
import { Injectable } from '@nestjs/common';
import { Membership, Tokens } from '@backend/accounts';
import { Clock } from '@backend/platform/clock';
import { Config } from '@backend/platform/config';
import { Database, type Tx } from '@backend/platform/database';
import { notFound, Problem } from '@backend/platform/http';
import { fingerprint, Ids } from '@backend/platform/ids';
import type { Me } from '@backend/platform/session';
import { Watch } from './watch.entity';

type Input<R extends keyof typeof watchesApi> = Received<(typeof watchesApi)[R]>;

/** What was saved, as the contract reads it today; what it does not know any more narrows nothing. */
export function queryOf({ query }: Watch): WatchQuery {
  const read = WatchQuery.safeParse(query);
  if (read.success) return read.data;
  const unknown = new Set(read.error.issues.map(({ path }) => path[0]));
  return WatchQuery.parse(Object.fromEntries(Object.entries(query).filter(([name]) => !unknown.has(name))));
}

/** Saved searches of the person and context that ask. */
@Injectable()
export class Watches {
  constructor(
    private readonly db: Database,
    private readonly tokens: Tokens,
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async list(me: Me): Promise<WatchAnswer[]> {
    const rows = await this.of(mine(me));
    return rows.map((row) => this.view(row));
  }

  /** All of a context, oldest first. */
  of(membershipId: string): Promise<Watch[]> {
    return this.db.of(Watch).find({ where: { membershipId }, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  async create(me: Me, { name, query }: Input<'POST /watches'>): Promise<WatchAnswer> {
    const membershipId = mine(me);
    const now = this.clock.now();
    const row: Watch = {
      id: this.ids.next(),
      membershipId,
      name,
      query,
      paused: false,
      since: now,
      feedSeed: null,
      feedHash: null,
      createdAt: now,
    };
    await this.db.transaction(async (tx) => {
      // The lock keeps two requests at once from both taking the last place.
      await tx.findOne(Membership, { where: { id: membershipId }, lock: { mode: 'pessimistic_write' } });
      if ((await tx.countBy(Watch, { membershipId })) >= WATCH_LIMITS.most) throw new Problem('watch.too_many');
      await tx.insert(Watch, row);
    });
    return this.view(row);
  }

  change(me: Me, { id, name, paused }: Input<'PUT /watches/:id'>): Promise<WatchAnswer> {
    return this.write(me, 'watch.update', id, (row) => {
      if (row.paused && !paused) row.since = this.clock.now();
      Object.assign(row, { name, paused });
    });
  }

  /** Makes a feed address, or a new one in place of the old. */
  openFeed(me: Me, id: string): Promise<WatchAnswer> {
    return this.write(me, 'watch.update', id, (row) => {
      row.feedSeed = this.ids.next();
      row.feedHash = fingerprint(this.tokens.feed(row.feedSeed));
    });
  }

  closeFeed(me: Me, id: string): Promise<WatchAnswer> {
    return this.write(me, 'watch.update', id, (row) => {
      row.feedSeed = null;
      row.feedHash = null;
    });
  }

  async remove(me: Me, id: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      await tx.remove(await this.lock(tx, me, 'watch.delete', id));
    });
  }

  /** The search whose feed has this token, or null. */
  byFeed(token: string): Promise<Watch | null> {
    return this.db.of(Watch).findOneBy({ feedHash: fingerprint(token) });
  }

  feedAddress({ feedSeed }: Watch): string | null {
    return feedSeed === null ? null : `${this.config.publicUrl}/api/feeds/watch/${this.tokens.feed(feedSeed)}`;
  }

  private write(
    me: Me,
    action: keyof typeof WATCH_POLICY,
    id: string,
    change: (row: Watch) => void,
  ): Promise<WatchAnswer> {
    return this.db.transaction(async (tx) => {
      const row = await this.lock(tx, me, action, id);
      change(row);
      return this.view(await tx.save(row));
    });
  }

  /** One's own, locked until the transaction ends; anybody else's does not exist. */
  private async lock(tx: Tx, me: Me, action: keyof typeof WATCH_POLICY, id: string): Promise<Watch> {
    const row = await tx.findOne(Watch, { where: { id }, lock: { mode: 'pessimistic_write' } });
    const own = row !== null && row.membershipId === me.membershipId;
    if (!own || !may(me, action, { relations: ['self'] })) throw notFound();
    return row;
  }

  private view(row: Watch): WatchAnswer {
    const { id, name, paused, createdAt } = row;
    const feed = this.feedAddress(row);
    return { id, name, query: queryOf(row), paused, feed, createdAt: createdAt.toISOString() };
  }
}

const mine = ({ membershipId }: Me): string => {
  if (membershipId === null) throw notFound();
  return membershipId;
};
