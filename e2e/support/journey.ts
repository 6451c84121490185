import {
  test as base,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from '@playwright/test';
import type { SentTo } from '@contract';
import { command } from './site';
import { Mailbox } from './mailbox';
import { Watch } from './watch';

export { expect } from '@playwright/test';

type Introduction = Pick<SentTo<'POST /sign-in'>, 'name' | 'organisation'>;

const home = (): string => process.env['SITE_URL'] ?? '';

let visitors = 0;
/** An address nobody else in this run has. */
const ownAddress = (): string => {
  visitors += 1;
  return `10.${process.pid % 250}.${Math.floor(visitors / 250)}.${(visitors % 250) + 1}`;
};

/** Sessions of this run by mail address; whoever signed in once need not ask for a second mail. */
const sessions = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>();

/** The site a journey walks through. */
export class Site {
  readonly watch = new Watch(home());
  private readonly contexts: BrowserContext[] = [];

  constructor(
    private readonly browser: Browser,
    private readonly options: BrowserContextOptions,
  ) {}

  /** A browser of somebody who has never been here. */
  async visitor(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({
      ...this.options,
      ...options,
      extraHTTPHeaders: { 'x-forwarded-for': ownAddress() },
    });
    this.contexts.push(context);
    this.watch.over(context);
    return context.newPage();
  }

  /** A browser of somebody who is signed in: by the link of a real mail, once per run. Newcomers say who they are. */
  async person(email: string, options: BrowserContextOptions = {}, newcomer?: Introduction): Promise<Page> {
    const page = await this.visitor({ ...options, storageState: sessions.get(email) });
    if (!sessions.has(email)) {
      await signInByMail(page, email, newcomer);
      sessions.set(email, await page.context().storageState());
    }
    return page;
  }

  /** The mailbox of this installation. */
  mailbox(page: Page): Mailbox {
    return new Mailbox(page.request);
  }

  /** Runs a job as an operator would; `now` is an instant in Berlin such as `2026-11-30T07:30`. */
  job(name: string, now?: string): Promise<string> {
    const place = { url: home(), dataDir: process.env['SITE_DATA'] ?? '' };
    return command(place, 'job', name, ...(now ? ['--now', now] : []));
  }

  /** Forgets the session kept for somebody, after a journey in which it ended. */
  forget(email: string): void {
    sessions.delete(email);
  }

  async leave(): Promise<void> {
    await Promise.all(this.contexts.map((context) => context.close()));
    this.watch.expectNothing();
  }
}

/** Asks for a link, takes it from the mail and uses it, without the pages for it. */
async function signInByMail(page: Page, email: string, newcomer?: Introduction): Promise<void> {
  const headers = { origin: home() };
  const mailbox = new Mailbox(page.request);
  const before = await mailbox.known(email);
  const asked = await page.request.post('/api/sign-in', { headers, data: { email, language: 'de', ...newcomer } });
  if (!asked.ok()) throw new Error(`Asking for a link answered ${asked.status()}: ${await asked.text()}`);
  const { text } = await mailbox.newest(email, /Anmeldelink|sign-in link/, before);
  const token = /#([\w-]{20,})/.exec(text)?.[1];
  const done = await page.request.post('/api/sign-in/confirm', { headers, data: { token, take: true } });
  if (!done.ok()) throw new Error(`The link of the mail answered ${done.status()}: ${await done.text()}`);
}

export const test = base.extend<{ site: Site }>({
  site: async ({ browser, contextOptions, locale, timezoneId, baseURL }, use) => {
    const site = new Site(browser, { ...contextOptions, locale, timezoneId, baseURL });
    await use(site);
    await site.leave();
  },
});
