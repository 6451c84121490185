import { Job, type JobContext, type JobHandler } from '@backend/platform/queue';
import { Sender } from './sender';

/** Sends the mails that are due; woken whenever one is left, and every minute in case that call was lost. */
@Job({ name: 'mail.send', at: '* * * * *', about: 'Sends the mails that are due.' })
export class MailSend implements JobHandler {
  constructor(private readonly sender: Sender) {}

  async run({ now }: JobContext): Promise<string> {
    return `${await this.sender.sendDue(now)} sent`;
  }
}
