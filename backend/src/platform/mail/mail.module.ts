import { Global, Module } from '@nestjs/common';
import { MAILS } from '@backend/names';
import { Clock } from '@backend/platform/clock';
import { Config } from '@backend/platform/config';
import { Database } from '@backend/platform/database';
import { Ids } from '@backend/platform/ids';
import { WordsModule } from '@backend/platform/words';
import { Composers, MAIL_TABLE } from './composers';
import { MailForget } from './mail-forget.job';
import { MailSend } from './mail-send.job';
import { MailboxTransport } from './mailbox-transport';
import { Outbox } from './outbox';
import { Sender } from './sender';
import { SmtpTransport } from './smtp-transport';
import { Transport } from './transport';

/** Outbox, composers, sender and the transport that the settings ask for. */
@Global()
@Module({
  imports: [WordsModule],
  providers: [
    { provide: MAIL_TABLE, useValue: MAILS },
    Composers,
    Outbox,
    Sender,
    MailSend,
    MailForget,
    {
      provide: Transport,
      inject: [Config, Database, Clock, Ids],
      useFactory: (config: Config, db: Database, clock: Clock, ids: Ids): Transport =>
        config.smtpUrl ? new SmtpTransport(config.smtpUrl, config) : new MailboxTransport(db, clock, ids),
    },
  ],
  exports: [Composers, Outbox, Sender, Transport],
})
export class MailModule {}
