import { expect, type CDPSession, type Page } from '@playwright/test';

/** A width of the window in pixels, and how large letters are that nobody has set otherwise (16 px is usual). */
interface Room {
  readonly width: number;
  readonly letters: number;
}

const at = (letters: number, ...widths: number[]): Room[] => widths.map((width) => ({ width, letters }));

/** The smallest phone, and the widths at which the main entries just fit beside a name or just do not. */
export const USUAL: readonly Room[] = at(16, 320, 1024, 1152, 1280);
/** The smallest phone alone. */
export const PHONE: readonly Room[] = at(16, 320);
/** Text at 200 % (WCAG 1.4.4). */
export const LARGE: readonly Room[] = at(32, 390, 1280);

/** What makes a page wider than its window, the widest part first; nothing where it fits. */
async function beyond(page: Page, browser: CDPSession, { width, letters }: Room): Promise<string[]> {
  await browser.send('Page.setFontSizes', { fontSizes: { standard: letters } });
  await page.setViewportSize({ width, height: 700 });
  return page.evaluate(() => {
    const limit = document.documentElement.clientWidth;
    const { scrollWidth } = document.documentElement;
    if (scrollWidth <= limit) return [];
    const parts = [...document.querySelectorAll('body *')]
      .map((part) => ({ part, right: part.getBoundingClientRect().right }))
      .filter(({ right }) => right > limit + 1)
      .sort((one, other) => other.right - one.right)
      .map(({ part, right }) => `${part.tagName.toLowerCase()}.${part.className} to ${Math.round(right)} px`);
    return [`${scrollWidth} px wide`, ...parts];
  });
}

/** What makes a page too wide somewhere, by the room it has there. */
export async function tooWide(page: Page, rooms: readonly Room[]): Promise<Record<string, string[]>> {
  const browser = await page.context().newCDPSession(page);
  const found: Record<string, string[]> = {};
  for (const room of rooms) {
    const parts = await beyond(page, browser, room);
    if (parts.length > 0) found[`${room.width} px, text at ${(room.letters / 16) * 100} %`] = parts;
  }
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 16 } });
  await browser.detach();
  return found;
}

/** Demands that nobody has to scroll sideways. */
export async function expectNoSidewaysScroll(page: Page, where: string, rooms = USUAL): Promise<void> {
  expect.soft(await tooWide(page, rooms), where).toEqual({});
}
