import { learnedTogether, type Learned } from '@domain/matching';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '@backend/platform/database';
import { MoreLike, MoreWithout } from '../more-like.entity';

/** What liked texts have taught for a challenge, and the stems a person has taken out. */
export interface WantedBesides {
  readonly learned: readonly Learned[];
  readonly without: ReadonlySet<string>;
}

export const NOTHING_BESIDES: WantedBesides = { learned: [], without: new Set() };

/** Reads the words a challenge looks for besides its own. */
@Injectable()
export class LearnedWords {
  constructor(private readonly db: Database) {}

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
}
