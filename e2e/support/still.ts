import { expect, type Page } from '@playwright/test';

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/** A fifth of what still counts as good. */
export const MOST_SHIFT = 0.02;

/** From now on every page opened here adds up by how much its content jumped. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, { shifted: 0 });
    const shifted = window as unknown as { shifted: number };
    new PerformanceObserver((list) => {
      for (const one of list.getEntries() as Shift[]) if (!one.hadRecentInput) shifted.shifted += one.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** By how much the page has jumped so far; what the last frame did is counted. */
export const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return (window as unknown as { shifted: number }).shifted;
  });

/** Demands that nothing on the page has jumped. */
export async function expectStill(page: Page, where: string): Promise<void> {
  expect(await shiftOf(page), `layout shift of ${where}`).toBeLessThanOrEqual(MOST_SHIFT);
}
