import type { Received } from '@contract';
import type { ChallengeCard, challengesApi } from '@contract/challenges';
import type { Actor } from '@domain/accounts';
import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import { Database } from '@backend/platform/database';
import { visible } from '@backend/platform/visible';
import { narrowed, pageAfter, pageOf } from '@backend/postings';
import { ReferenceData } from '@backend/reference';
import { ChallengeReading } from './challenge-reading';
import { Challenge } from './challenge.entity';
import { SEEN_CHALLENGES } from './challenge.visible';

type Query = Received<(typeof challengesApi)['GET /challenges']>;

/** Lists of challenges, filtered in SQL by what the reader may see. */
@Injectable()
export class ChallengeList {
  constructor(
    private readonly db: Database,
    private readonly reading: ChallengeReading,
    private readonly reference: ReferenceData,
  ) {}

  /** Open challenges, newest first, a page at a time. */
  open(me: Actor, query: Query): Promise<{ items: ChallengeCard[]; total: number; next: string | null }> {
    return pageOf(this.openTo(me, query), query.cursor, (rows) => this.reading.cards(rows, me));
  }

  /** The newest open challenges. */
  async newest(me: Actor, count: number): Promise<Challenge[]> {
    return pageAfter(this.openTo(me, {}), undefined, count).getMany();
  }

  async countOpen(me: Actor): Promise<number> {
    return this.openTo(me, {}).getCount();
  }

  /** Cards of these challenges as far as the reader may see them, in the order of the ids. */
  async cards(me: Actor, ids: readonly string[]): Promise<ChallengeCard[]> {
    if (ids.length === 0) return [];
    const rows = await this.db
      .of(Challenge)
      .createQueryBuilder('challenge')
      .where(visible(SEEN_CHALLENGES, me))
      .andWhere('challenge.id in (:...ids)', { ids })
      .getMany();
    const byId = new Map(rows.map((row) => [row.id, row]));
    return this.reading.cards(
      ids.flatMap((id) => byId.get(id) ?? []),
      me,
    );
  }

  private openTo(me: Actor, { sector, ...common }: Omit<Query, 'cursor'>): SelectQueryBuilder<Challenge> {
    const rows = this.db
      .of(Challenge)
      .createQueryBuilder('challenge')
      .where(visible(SEEN_CHALLENGES, me))
      .andWhere(`challenge.state = 'published'`);
    if (sector !== undefined) {
      rows.andWhere('challenge.sector in (:...sectors)', { sectors: this.reference.withDivisions(sector) });
    }
    return narrowed(rows, common);
  }
}
