import { currentPeriod, FREQUENCIES } from '@domain/digests';
import { mayEver } from '@domain/policy';
import { ROLES } from '@domain/accounts';
import type { Language } from '@contract/words';
import { Injectable } from '@nestjs/common';
import { Database } from '@backend/platform/database';
import { Ids } from '@backend/platform/ids';
import { Outbox } from '@backend/platform/mail';
import { DigestDelivery } from './digest-delivery.entity';

/** People claimed per transaction. */
const BATCH = 200;
/** Roles that can have matches; others have news only when they watch a search. */
const WITH_MATCHES = ROLES.filter((role) => mayEver({ role }, 'match.read'));

interface Due {
  readonly person_id: string;
  readonly membership_id: string;
  readonly email: string;
  readonly language: Language;
  readonly period: string;
}

/** Finds whose digest is due and leaves a mail for each; what it says is decided when it is sent. */
@Injectable()
export class DigestSweep {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
    private readonly ids: Ids,
  ) {}

  /** Resolves to how many digests were claimed. A period that has been claimed is never claimed again. */
  async run(now: Date, stop?: AbortSignal): Promise<number> {
    const periods = FREQUENCIES.flatMap((frequency) => {
      const period = currentPeriod(frequency, now);
      return period === null ? [] : [{ frequency, period: period.key }];
    });
    let count = 0;
    for (let due = await this.due(periods); due.length > 0 && !stop?.aborted; due = await this.due(periods)) {
      await this.claim(due, now);
      count += due.length;
    }
    return count;
  }

  private due(periods: readonly { readonly frequency: string; readonly period: string }[]): Promise<Due[]> {
    return this.db.query<Due>(
      `select p.id as person_id, m.id as membership_id, p.email, p.language, r.period
       from person p
       join membership m on m.person_id = p.id
       join jsonb_to_recordset($1::jsonb) as r(frequency text, period text) on r.frequency = p.digest
       where (m.role = any($2) or exists (select 1 from watch w where w.membership_id = m.id and not w.paused))
         and not exists (
           select 1 from digest_delivery d where d.person_id = p.id and d.membership_id = m.id and d.period = r.period)
       order by m.id limit ${BATCH}`,
      [JSON.stringify(periods), WITH_MATCHES],
    );
  }

  /** Claim and mail are written together: there is never one without the other, nor two of either. */
  private async claim(due: readonly Due[], now: Date): Promise<void> {
    await this.db.transaction(async (tx) => {
      for (const { person_id: personId, membership_id: membershipId, email, language, period } of due) {
        const row = { id: this.ids.next(), personId, membershipId, period, state: 'claimed' as const, claimedAt: now };
        const { raw } = (await tx
          .createQueryBuilder()
          .insert()
          .into(DigestDelivery)
          .values(row)
          .orIgnore()
          .returning('id')
          .execute()) as { raw: { id: string }[] };
        if (raw.length === 0) continue;
        const key = `digest ${membershipId} ${period}`;
        await this.outbox.add(tx, 'digest', { personId, email, language }, { delivery: row.id }, { key, dueAt: now });
      }
    });
  }
}
