import { learnedFrom, type Learned } from '@domain/matching';
import { analyse, type Writing } from '@domain/text';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Database } from '@backend/platform/database';
import { ask } from '../index/candidates';
import { ChallengeMaterials, type ChallengeMaterial } from '../index/challenge-material';
import { GroupMaterials, type GroupItem } from '../index/group-material';
import type { OfferIndex } from '../index/offer-index';
import { MoreLike } from '../more-like.entity';

/** Likes whose text has to be read, and the revision of the group it is read at. */
type Pending = Pick<MoreLike, 'challengeId' | 'groupId' | 'itemId' | 'fingerprint'> & {
  readonly revision: number | null;
};

const fingerprintOf = ({ title = '', text }: Writing): string =>
  createHash('sha256').update(`${title}\n${text}`).digest('hex');

/** What the part of a text teaches that answers a challenge. */
function wordsOf({ writing, language }: GroupItem, challenge: ChallengeMaterial, offers: OfferIndex): Learned[] {
  const { lexicon, index } = offers;
  const query = ask(offers, challenge.open, challenge.language);
  return learnedFrom(analyse(writing, lexicon, language), query, lexicon, index, offers.statistics());
}

/** Words of liked texts: learned once by whoever matches, and kept in rows, from which they are read with the challenge. */
@Injectable()
export class Learning {
  constructor(
    private readonly db: Database,
    private readonly groups: GroupMaterials,
    private readonly challenges: ChallengeMaterials,
  ) {}

  /**
   * Reads the texts of new likes, and of groups that have changed since. A text that is open no more teaches nothing,
   * and its like goes. A text that is the same teaches the same, however the index has moved.
   */
  async catchUp(offers: () => Promise<OfferIndex>): Promise<void> {
    const pending = await this.db.query<Pending>(
      `select l.challenge_id as "challengeId", l.group_id as "groupId", l.item_id as "itemId", l.fingerprint, g.revision
       from more_like l left join group_profile g on g.group_id = l.group_id
       where l.group_revision is distinct from g.revision or g.revision is null order by 1, 2`,
    );
    if (pending.length === 0) return;
    const items = await this.groups.items([...new Set(pending.map(({ itemId }) => itemId))]);
    const asking = await this.challenges.read([...new Set(pending.map(({ challengeId }) => challengeId))]);
    const challengeOf = new Map(asking.map((challenge) => [challenge.id, challenge]));
    const now = await offers();
    for (const { challengeId, groupId, itemId, fingerprint, revision } of pending) {
      const [item, challenge] = [items.get(itemId), challengeOf.get(challengeId)];
      const key = { challengeId, groupId };
      if (!item || !challenge || revision === null) {
        await this.db.of(MoreLike).delete(key);
        continue;
      }
      const print = fingerprintOf(item.writing);
      const fresh = print === fingerprint ? {} : { fingerprint: print, words: wordsOf(item, challenge, now) };
      await this.db.of(MoreLike).update(key, { groupRevision: revision, ...fresh });
    }
  }
}
