import { PAGES, type Page as PageName } from '@contract/pages';
import { expect, test } from '../support/journey';
import { expectStill, MOST_SHIFT, shiftOf, watchShifts } from '../support/still';

const MAIN: readonly PageName[] = ['start', 'find', 'tell', 'howMatching', 'signIn'];
const WIDTHS = [390, 1280];

test('A page that jumps is seen', async ({ site }) => {
  const page = await site.visitor();
  await watchShifts(page);
  await page.goto(PAGES.howMatching, { waitUntil: 'networkidle' });
  await page.evaluate(() => {
    const late = document.createElement('div');
    late.style.height = '400px';
    document.querySelector('main')?.prepend(late);
  });
  expect(await shiftOf(page)).toBeGreaterThan(MOST_SHIFT);
});

for (const name of MAIN) {
  test(`The page ${name} stands still while it loads`, async ({ site }) => {
    for (const width of WIDTHS) {
      const page = await site.visitor({ viewport: { width, height: 800 } });
      await watchShifts(page);
      await page.goto(PAGES[name], { waitUntil: 'networkidle' });
      await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
      await expectStill(page, `${name} at ${width} px`);
    }
  });
}
