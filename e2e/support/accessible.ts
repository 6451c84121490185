import { expect, type Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';

interface Look {
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
}

/** Light and dark on a phone and on a desk: the four looks a page must stand in. */
export const LOOKS: readonly Look[] = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [390, 1280].map((width) => ({ colorScheme, width })),
);

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
/** Between light and dark nothing changes but colours. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

async function violations(page: Page, options: RunOptions): Promise<AxeResults['violations']> {
  // Evaluated by the browser's inspector, so the page's own content policy stays as strict as it is.
  await page.evaluate(`window.axe || (() => { ${axe.source} })()`);
  const found = await page.evaluate(
    (given) => (window as unknown as { axe: typeof axe }).axe.run(document, { ...given, resultTypes: ['violations'] }),
    options,
  );
  return found.violations;
}

/** Resolves once the page stands still: a new colour scheme is drawn with the next frame, and colours fade over. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });

/** Demands that axe finds nothing against WCAG 2.2 A and AA or its good practices, in all four looks. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  for (const { colorScheme, width } of LOOKS) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    await settled(page);
    const light = colorScheme === 'light';
    const found = await violations(page, {
      runOnly: light ? { type: 'tag', values: TAGS } : { type: 'rule', values: COLOURS },
    });
    const told = found.map(({ id, help, nodes }) => [`${id}: ${help}`, ...nodes.map(({ html }) => html.slice(0, 200))]);
    expect(told, `${where}, ${colorScheme} ${width}`).toEqual([]);
  }
}
