import { PAGES, type Page as PageName } from '@contract/pages';
import { expect, test } from '../support/journey';
import { people } from '../support/people';
import { expectStill, MOST_SHIFT, shiftOf, watchShifts } from '../support/still';

/** Main pages by who opens them; visitors have no address. */
const MAIN: readonly { who: string; email?: string; names: readonly PageName[] }[] = [
  { who: 'a visitor', names: ['start', 'find', 'tell', 'howMatching', 'signIn'] },
  { who: 'a company', email: people.owner, names: ['start', 'desk', 'find', 'conversations', 'account'] },
  { who: 'a works council', email: people.council, names: ['start', 'desk', 'find', 'council', 'conversations'] },
];
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

for (const { who, email, names } of MAIN) {
  for (const name of names) {
    test(`The page ${name} stands still for ${who} while it loads`, async ({ site }) => {
      for (const width of WIDTHS) {
        const window = { viewport: { width, height: 800 } };
        const page = email ? await site.person(email, window) : await site.visitor(window);
        await watchShifts(page);
        await page.goto(PAGES[name], { waitUntil: 'networkidle' });
        await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
        await expectStill(page, `${name} for ${who} at ${width} px`);
      }
    });
  }
}
