import { expect, type BrowserContext, type Page } from '@playwright/test';

/** What must never happen on any page: scripts that fail, a broken content policy, a request to somebody else. */
export class Watch {
  private readonly seen: string[] = [];

  constructor(private readonly home: string) {}

  over(context: BrowserContext): void {
    context.on('page', (page) => this.listen(page));
    context.on('request', (request) => {
      const url = request.url();
      if (/^https?:|^wss?:/.test(url) && new URL(url).host !== new URL(this.home).host) this.seen.push(`asked ${url}`);
    });
    context.on('weberror', (error) => this.seen.push(`error ${error.error().stack ?? error.error().message}`));
  }

  private listen(page: Page): void {
    page.on('console', (message) => {
      if (/content.security.policy|violates the following/i.test(message.text())) this.seen.push(message.text());
    });
  }

  /** Fails with everything that was seen. */
  expectNothing(): void {
    expect(this.seen).toEqual([]);
  }
}
