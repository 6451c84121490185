import { Injectable } from '@nestjs/common';
import { Clock } from '@backend/platform/clock';
import { Config } from '@backend/platform/config';
import { Database } from '@backend/platform/database';
import { Faults } from '@backend/platform/fault';
import { Log } from '@backend/platform/log';
import { Composers } from './composers';
import { isSkip, renderMail, type Recipient } from './mail';
import { MailOutbox, type MailState } from './mail-outbox.entity';
import { DeliveryFailed, Transport } from './transport';

/** A claim that is older than this belonged to a process that is gone. */
const LEASE_MINUTES = 3;
/** Minutes to wait after each failed try; after the last one the mail is given up. */
const BACKOFF_MINUTES = [1, 5, 15, 60, 240, 720, 1440, 1440] as const;

const later = (from: Date, minutes: number): Date => new Date(from.getTime() + minutes * 60_000);

/** Sends what is due, one mail after the other; any number of senders may run side by side. */
@Injectable()
export class Sender {
  constructor(
    private readonly db: Database,
    private readonly composers: Composers,
    private readonly transport: Transport,
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly faults: Faults,
    private readonly log: Log,
  ) {}

  /** Sends everything due at `now`; answers with how many went out. */
  async sendDue(now: Date = this.clock.now()): Promise<number> {
    await this.settleLost(now);
    for (let sent = 0; ;) {
      const row = await this.claim(now);
      if (!row) return sent;
      this.faults.maybe('after-claim');
      try {
        if (await this.send(row, now)) sent += 1;
      } catch (error) {
        // A mail that cannot be built must not hold up the others; it is tried again like one that was not delivered.
        this.log.error('mail not built', { code: row.name, error });
        await this.failed(row, new DeliveryFailed('later', 'not built'), now);
      }
    }
  }

  /** Claims whose process died: mails that must arrive are sent again, digests stay uncertain and are never repeated. */
  private async settleLost(now: Date): Promise<void> {
    await this.db.query(
      `update mail_outbox
         set state = case when class = 'digest' then 'uncertain' else 'waiting' end, lease_until = null
       where state = 'claimed' and lease_until < $1`,
      [now],
    );
  }

  private async claim(now: Date): Promise<MailOutbox | null> {
    return this.db.transaction(async (tx) => {
      const row = await tx
        .getRepository(MailOutbox)
        .createQueryBuilder('mail')
        .where(`mail.state = 'waiting' and mail.due_at <= :now`, { now })
        .orderBy('mail.due_at')
        .addOrderBy('mail.id')
        .limit(1)
        .setLock('pessimistic_write')
        .setOnLocked('skip_locked')
        .getOne();
      if (!row) return null;
      const claimed = { state: 'claimed' as const, leaseUntil: later(now, LEASE_MINUTES), tries: row.tries + 1 };
      await tx.update(MailOutbox, { id: row.id }, claimed);
      return { ...row, ...claimed };
    });
  }

  private async send(row: MailOutbox, now: Date): Promise<boolean> {
    const { wording, part: compose } = this.composers.for(row.name);
    const recipient: Recipient = { personId: row.personId, language: row.language, now };
    const composed = await compose(this.composers.idsFor(row.name, row.ids), recipient);
    if (isSkip(composed)) {
      await this.settle(row, 'skipped', composed.skip);
      return false;
    }
    const { publicUrl } = this.config;
    const rendered = renderMail(wording, composed.data, { language: row.language, publicUrl, at: now });
    const domain = new URL(publicUrl).hostname;
    this.faults.maybe('before-send');
    try {
      await this.transport.deliver({
        ...rendered,
        to: row.toAddress,
        messageId: `<${row.id}@${domain}>`,
        ...(composed.unsubscribe && { unsubscribe: composed.unsubscribe }),
      });
    } catch (error) {
      // Deliveries fail for many reasons; anything but a plain failure of delivery is a fault of ours.
      if (!(error instanceof DeliveryFailed)) throw error;
      await this.failed(row, error, now);
      return false;
    }
    this.faults.maybe('after-send');
    await this.db.transaction(async (tx) => {
      await tx.update(MailOutbox, { id: row.id }, { state: 'sent', sentAt: now, leaseUntil: null, note: '' });
      await composed.sent?.(tx);
    });
    return true;
  }

  private async failed(row: MailOutbox, { how, note }: DeliveryFailed, now: Date): Promise<void> {
    this.log.warn('mail not delivered', { code: `${row.name}.${how}`, count: row.tries });
    if (how === 'refused') return this.settle(row, 'failed', note);
    if (how === 'unknown' && row.class === 'digest') return this.settle(row, 'uncertain', note);
    const wait = BACKOFF_MINUTES[row.tries - 1];
    if (wait === undefined) return this.settle(row, 'failed', note);
    await this.db
      .of(MailOutbox)
      .update({ id: row.id }, { state: 'waiting', leaseUntil: null, dueAt: later(now, wait), note });
  }

  private async settle(row: MailOutbox, state: MailState, note: string): Promise<void> {
    await this.db.of(MailOutbox).update({ id: row.id }, { state, note, leaseUntil: null });
  }
}
