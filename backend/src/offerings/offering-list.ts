import type { Received } from '@contract';
import type { OfferingCard, offeringsApi } from '@contract/offerings';
import type { Actor } from '@domain/accounts';
import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import { Database } from '@backend/platform/database';
import { visible } from '@backend/platform/visible';
import { narrowed, pageOf } from '@backend/postings';
import { ReferenceData } from '@backend/reference';
import { OfferingReading } from './offering-reading';
import { Offering } from './offering.entity';
import { SEEN_OFFERINGS } from './offering.visible';

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
  open(me: Actor, query: Query): Promise<{ items: OfferingCard[]; total: number; next: string | null }> {
    return pageOf(this.openTo(me, query), query.cursor, (rows) => this.reading.cards(rows, me));
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

  private openTo(me: Actor, { sector, format, ...common }: Omit<Query, 'cursor'>): SelectQueryBuilder<Offering> {
    const rows = this.db
      .of(Offering)
      .createQueryBuilder('offering')
      .where(visible(SEEN_OFFERINGS, me))
      .andWhere(`offering.state = 'published'`);
    if (sector !== undefined) {
      rows.andWhere('offering.sectors && (:sectors)::text[]', { sectors: this.reference.withDivisions(sector) });
    }
    if (format !== undefined) rows.andWhere(':format = any (offering.formats)', { format });
    return narrowed(rows, common);
  }
}
