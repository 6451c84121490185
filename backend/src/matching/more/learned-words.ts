import { learnedFrom, learnedTogether, type Learned } from '@domain/matching';
import { analyse, type Writing } from '@domain/text';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { In } from 'typeorm';
import { Database } from '@backend/platform/database';
import { GroupMaterials, type GroupItem } from '../market/group-material';
import type { Market } from '../market/market';
import { MoreLike, MoreWithout } from './more.entity';

/** What liked texts have taught for a challenge, and the stems a person has taken out. */
export interface WantedBesides {
  readonly learned: readonly Learned[];
  readonly without: ReadonlySet<string>;
}

export const NOTHING_BESIDES: WantedBesides = { learned: [], without: new Set() };

/** Likes whose text has to be read, and the revision of the group it is read at. */
type Pending = Pick<MoreLike, 'challengeId' | 'groupId' | 'itemId' | 'fingerprint'> & {
  readonly revision: number | null;
};

const fingerprintOf = ({ title = '', text }: Writing): string =>
  createHash('sha256').update(`${title}\n${text}`).digest('hex');

const wordsOf = ({ writing, language }: GroupItem, market: Market): Learned[] =>
  learnedFrom(analyse(writing, market.lexicon, language), market.lexicon, market.index, market.statistics());

/** Words of liked texts: learned once by whoever matches, kept in rows, and read with the challenge. */
@Injectable()
export class LearnedWords {
  constructor(
    private readonly db: Database,
    private readonly groups: GroupMaterials,
  ) {}

  /** By challenge; in a fixed order, so that equal rows teach exactly the same. */
  async of(challengeIds: readonly string[]): Promise<ReadonlyMap<string, WantedBesides>> {
    const where = { challengeId: In([...challengeIds]) };
    const [likes, taken] = await Promise.all([
      this.db.of(MoreLike).find({ where, order: { challengeId: 'ASC', groupId: 'ASC' } }),
      this.db.of(MoreWithout).findBy(where),
    ]);
    const without = Map.groupBy(taken, ({ challengeId }) => challengeId);
    return new Map(
      [...Map.groupBy(likes, ({ challengeId }) => challengeId)].map(([id, all]) => [
        id,
        {
          learned: learnedTogether(all.map(({ words }) => words)),
          without: new Set(without.get(id)?.map(({ stem }) => stem)),
        },
      ]),
    );
  }

  /**
   * Reads the texts of new likes, and of groups that have changed since. A text that is open no more teaches nothing,
   * and its like goes. A text that is the same teaches the same, however the market has moved.
   */
  async catchUp(market: () => Promise<Market>): Promise<void> {
    const pending = await this.db.query<Pending>(
      `select l.challenge_id as "challengeId", l.group_id as "groupId", l.item_id as "itemId", l.fingerprint, g.revision
       from more_like l left join group_profile g on g.group_id = l.group_id
       where l.group_revision is distinct from g.revision or g.revision is null order by 1, 2`,
    );
    if (pending.length === 0) return;
    const items = await this.groups.items([...new Set(pending.map(({ itemId }) => itemId))]);
    const now = await market();
    for (const { challengeId, groupId, itemId, fingerprint, revision } of pending) {
      const item = items.get(itemId);
      const key = { challengeId, groupId };
      if (!item || revision === null) {
        await this.db.of(MoreLike).delete(key);
        continue;
      }
      const print = fingerprintOf(item.writing);
      const fresh = print === fingerprint ? {} : { fingerprint: print, words: wordsOf(item, now) };
      await this.db.of(MoreLike).update(key, { groupRevision: revision, ...fresh });
    }
  }
}
