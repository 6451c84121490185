import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** An SMTP server that keeps what it is given: every copy, in the order they came. */
export class MailSink {
  mails = [];
  /** Called after each mail, before it is acknowledged: between the two a sender may die. */
  between = async () => undefined;

  async open() {
    const take = async (stream) => {
      const { messageId, text = '', to } = await simpleParser(stream);
      const address = /** @type {import('mailparser').AddressObject} */ (to)?.value[0]?.address ?? '';
      this.mails.push({ to: address, messageId, text });
      await this.between();
    };
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onData: (stream, _, done) => void take(stream).then(() => done(), done),
    });
    // A sender that is killed leaves its connection behind.
    this.server.on('error', () => undefined);
    const listener = this.server.listen(0, '127.0.0.1');
    await once(listener, 'listening');
    const { port } = /** @type {import('node:net').AddressInfo} */ (listener.address());
    this.url = `smtp://127.0.0.1:${port}`;
    return this;
  }

  /** The first mail to an address that fits, once it is there. */
  async mailTo(address, fits) {
    for (const end = Date.now() + 90_000; Date.now() < end; await wait(50)) {
      const found = this.mails.find(({ to, text }) => to === address && fits.test(text));
      if (found) return found;
    }
    throw new Error(`No mail to ${address} came.`);
  }

  /** How often each Message-ID came. */
  copies() {
    const counts = new Map();
    for (const { messageId } of this.mails) counts.set(messageId, (counts.get(messageId) ?? 0) + 1);
    return counts;
  }

  close() {
    return new Promise((resolve) => this.server.close(() => resolve(undefined)));
  }
}
