import type { Clock } from '@backend/platform/clock';
import type { Database } from '@backend/platform/database';
import type { Ids } from '@backend/platform/ids';
import { MailboxMessage } from './mailbox-message.entity';
import { headersOf, Transport, type Letter } from './transport';

/** Delivers into a table that `/dev/mailbox` shows. */
export class MailboxTransport extends Transport {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {
    super();
  }

  async deliver(letter: Letter): Promise<void> {
    await this.db.of(MailboxMessage).insert({
      id: this.ids.next(),
      messageId: letter.messageId,
      toAddress: letter.to,
      subject: letter.subject,
      html: letter.html,
      text: letter.text,
      headers: headersOf(letter),
      at: this.clock.now(),
    });
  }
}
