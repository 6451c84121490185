import { Injectable } from '@nestjs/common';
import type { Language } from '@contract/words';
import type { MAILS } from '@backend/names';
import { Clock } from '@backend/platform/clock';
import type { Tx } from '@backend/platform/database';
import { Ids } from '@backend/platform/ids';
import { Jobs } from '@backend/platform/queue';
import { Composers, type MailIds, type MailName, type MailTable } from './composers';
import { MailOutbox } from './mail-outbox.entity';

/** Who a mail goes to. */
export interface Addressee {
  readonly personId: string | null;
  readonly email: string;
  readonly language: Language;
}

/** Where rooms leave mails, in the transaction that causes them. */
@Injectable()
export class Outbox<T extends MailTable = typeof MAILS> {
  constructor(
    private readonly jobs: Jobs,
    private readonly composers: Composers,
    private readonly clock: Clock,
    private readonly idSource: Ids,
  ) {}

  /**
   * Leaves a mail. `ids` name the rows it will be built from; `key` makes it unique, so that a repeated cause writes no
   * second mail. `dueAt` defaults to now.
   */
  async add<N extends MailName<T>>(
    tx: Tx,
    name: N,
    to: Addressee,
    ids: MailIds<N, T>,
    { key, dueAt }: { key?: string; dueAt?: Date } = {},
  ): Promise<void> {
    const { wording } = this.composers.for(name);
    const now = this.clock.now();
    const row: MailOutbox = {
      id: this.idSource.next(),
      name,
      class: wording.class,
      personId: to.personId,
      toAddress: to.email,
      language: to.language,
      ids: { ...this.composers.idsFor(name, ids) },
      key: key ?? null,
      state: 'waiting',
      note: '',
      tries: 0,
      dueAt: dueAt ?? now,
      leaseUntil: null,
      sentAt: null,
      createdAt: now,
    };
    await tx.createQueryBuilder().insert().into(MailOutbox).values(row).orIgnore().execute();
    await this.jobs.nudge(tx, 'mail.send');
  }

  /** Takes back what has not been sent to a person who is gone, and forgets the address everywhere. */
  async forget(tx: Tx, { personId, email }: { personId: string; email: string }): Promise<void> {
    await tx.query(
      `update mail_outbox set to_address = '', person_id = null,
         state = case when state in ('waiting', 'claimed') then 'skipped' else state end,
         note = case when state in ('waiting', 'claimed') then 'gone' else note end
       where person_id = $1 or to_address = $2`,
      [personId, email],
    );
    await tx.query('delete from mailbox_message where to_address = $1', [email]);
  }
}
