import { expect, type APIRequestContext } from '@playwright/test';

/** A mail as the local mailbox shows it. */
export interface Mail {
  readonly id: string;
  readonly subject: string;
  /** The whole page of the mail: head, links, text part. */
  readonly source: string;
  /** The text part alone. */
  readonly text: string;
  /** Every address in the text part, in order. */
  readonly links: readonly string[];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };
const plain = (html: string): string => html.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** The mailbox of this installation, read through its own pages. */
export class Mailbox {
  constructor(private readonly request: APIRequestContext) {}

  /** All mails to one address, newest first. */
  async to(address: string): Promise<readonly Mail[]> {
    const list = await this.read(`/dev/mailbox?to=${encodeURIComponent(address)}`);
    const ids = [...list.matchAll(/href="\/dev\/mailbox\/([\da-f-]{36})">([^<]*)/g)];
    return Promise.all(ids.map(([, id = '', subject = '']) => this.open(id, plain(subject))));
  }

  /** The mails an address has, to tell later which are new. */
  async known(address: string): Promise<ReadonlySet<string>> {
    return new Set((await this.to(address)).map(({ id }) => id));
  }

  /** The newest mail to an address whose subject or text fits, save those known before. */
  async newest(address: string, fits: RegExp = /./, before: ReadonlySet<string> = new Set()): Promise<Mail> {
    let found: Mail | undefined;
    await expect
      .poll(
        async () => {
          const fresh = (await this.to(address)).filter(({ id }) => !before.has(id));
          found = fresh.find(({ subject, text }) => fits.test(subject) || fits.test(text));
          return found?.subject;
        },
        { message: `a mail to ${address} that fits ${fits}`, timeout: 20_000 },
      )
      .toBeDefined();
    return found as Mail;
  }

  private async open(id: string, subject: string): Promise<Mail> {
    const source = await this.read(`/dev/mailbox/${id}`);
    const text = plain(/<pre[^>]*>([\s\S]*?)<\/pre>/.exec(source)?.[1] ?? '');
    const html = await this.read(`/dev/mailbox/${id}/html`);
    const links = [...new Set(text.match(/https?:\/\/[^\s<>"]+/g) ?? [])];
    return { id, subject, source: `${source}\n${html}`, text, links };
  }

  private async read(path: string): Promise<string> {
    const answer = await this.request.get(path);
    expect(answer.status(), path).toBe(200);
    return answer.text();
  }
}
