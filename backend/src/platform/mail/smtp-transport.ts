import { readFileSync } from 'node:fs';
import { createTransport, type Transporter } from 'nodemailer';
import { StartRefused, type Config } from '@backend/platform/config';
import { DeliveryFailed, headersOf, Transport, type Letter } from './transport';

/** Commands before the content is handed over: whatever fails here, the server does not have the mail. */
const BEFORE_CONTENT = new Set(['CONN', 'EHLO', 'HELO', 'LHLO', 'STARTTLS', 'AUTH', 'MAIL FROM', 'RCPT TO', 'API']);

const keyIn = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // Missing, unreadable or a folder: the operator has to look, whichever it is.
    throw new StartRefused(`DKIM_KEY_FILE cannot be read: ${file}.`);
  }
};

/** What a failure of nodemailer means for us. */
export function failureOf(error: unknown): DeliveryFailed {
  const { responseCode, command = '', code = '' } = error as { responseCode?: number; command?: string; code?: string };
  const note = `${code || 'SMTP'} ${responseCode ?? ''} ${command}`.replace(/\s+/g, ' ').trim();
  if (responseCode !== undefined) return new DeliveryFailed(responseCode >= 500 ? 'refused' : 'later', note);
  const surely = BEFORE_CONTENT.has(command) || ['ECONNECTION', 'EDNS', 'EAUTH', 'ETLS'].includes(code);
  return new DeliveryFailed(surely ? 'later' : 'unknown', note);
}

/** Delivers over SMTP; signs with DKIM when a key is configured. */
export class SmtpTransport extends Transport {
  private readonly out: Transporter;

  constructor(
    smtpUrl: string,
    private readonly config: Pick<Config, 'mailFrom' | 'dkim'>,
  ) {
    super();
    const { dkim } = config;
    this.out = createTransport({
      url: smtpUrl,
      pool: true,
      maxConnections: 1,
      connectionTimeout: 15_000,
      greetingTimeout: 15_000,
      socketTimeout: 60_000,
      disableFileAccess: true,
      disableUrlAccess: true,
      ...(dkim && {
        dkim: {
          domainName: dkim.domain,
          keySelector: dkim.selector,
          privateKey: keyIn(dkim.keyFile),
          // Both headers of one-click unsubscribe must be signed (RFC 8058, section 4).
          headerFieldNames:
            'from:to:subject:date:message-id:mime-version:content-type:reply-to:list-unsubscribe:list-unsubscribe-post',
        },
      }),
    });
  }

  async deliver(letter: Letter): Promise<void> {
    try {
      await this.out.sendMail({
        from: this.config.mailFrom,
        to: { name: '', address: letter.to },
        subject: letter.subject,
        html: letter.html,
        text: letter.text,
        messageId: letter.messageId,
        headers: headersOf(letter),
      });
    } catch (error) {
      // Every failure of SMTP is an answer: for good, for now, or unclear.
      throw failureOf(error);
    }
  }

  override close(): Promise<void> {
    this.out.close();
    return Promise.resolve();
  }
}
