import type { Received } from '@contract';
import type { OfferingCard, offeringsApi } from '@contract/offerings';
import type { Actor } from '@domain/accounts';
import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import { Database } from '@backend/platform/database';
import { pageAfter, pageCursor } from '@backend/postings';
import { ReferenceData } from '@backend/reference';
import { OfferingReading } from './offering-reading';
import { Offering } from './offering.entity';
import { offeringVisible } from './offering.visible';

const PAGE = 20;
type Query = Received<(typeof offeringsApi)['GET /offerings']>;

/** Lists of offerings, filtered in SQL by what the reader may see. */
@Injectable()
export class OfferingList {
  constructor(
    private readonly db: Database,
    private readonly reading: OfferingReading,
    private readonly reference: ReferenceData,
  ) {}

  /** Open offerings, newest first, a page at a time. */
  async open(me: Actor, query: Query): Promise<{ items: OfferingCard[]; total: number; next: string | null }> {
    const all = this.openTo(me, query);
    const total = await all.getCount();
    const rows = await pageAfter(all, query.cursor, PAGE + 1).getMany();
    const items = rows.slice(0, PAGE);
    const last = rows.length > PAGE ? items.at(-1) : undefined;
    return { items: await this.reading.cards(items, me), total, next: last ? pageCursor(last) : null };
  }

  async countOpen(me: Actor): Promise<number> {
    return this.openTo(me, {}).getCount();
  }

  /** How many groups offer something now. */
  async countGroups(me: Actor): Promise<number> {
    const [row] = await this.openTo(me, {})
      .select('count(distinct offering.organisation_id)::int', 'groups')
      .getRawMany<{ groups: number }>();
    return row?.groups ?? 0;
  }

  private openTo(me: Actor, { topic, sector, district, format }: Omit<Query, 'cursor'>): SelectQueryBuilder<Offering> {
    const rows = this.db
      .of(Offering)
      .createQueryBuilder('offering')
      .where(offeringVisible(me))
      .andWhere(`offering.state = 'published'`);
    if (topic !== undefined) rows.andWhere(':topic = any (offering.topics)', { topic });
    if (sector !== undefined) {
      rows.andWhere('offering.sectors && (:sectors)::text[]', { sectors: this.reference.withDivisions(sector) });
    }
    if (format !== undefined) rows.andWhere(':format = any (offering.formats)', { format });
    if (district !== undefined) rows.andWhere('offering.district = :district', { district });
    return rows;
  }
}
