import { PAGES } from '@contract/pages';
import { expectAccessible } from '../support/accessible';
import { addressOf, openAt, shown, viewers } from '../support/every-page';
import { expectNoSidewaysScroll, LARGE, tooWide, USUAL } from '../support/fits';
import { expect, test } from '../support/journey';

test('What is wrong with a page is seen', async ({ site }) => {
  const page = await site.visitor();
  await page.goto(PAGES.about);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('input')));
  await expect(expectAccessible(page, 'a field without a name')).rejects.toThrow(/label/);
  await page.evaluate(() => {
    const wide = document.createElement('p');
    wide.textContent = 'breit';
    wide.style.width = '500px';
    document.querySelector('main')?.append(wide);
  });
  expect(Object.entries(await tooWide(page, [...USUAL, ...LARGE]))).toEqual([
    ['320 px, text at 100 %', expect.arrayContaining([expect.stringMatching(/px wide$/)])],
    ['390 px, text at 200 %', expect.arrayContaining([expect.stringMatching(/px wide$/)])],
  ]);
});

for (const [who, { names, open }] of Object.entries(viewers)) {
  for (const name of names) {
    test(`The page ${name} is accessible for ${who}`, async ({ site }) => {
      const set = await shown(site);
      const page = await open(site, set);
      await openAt(page, addressOf(name, set));
      await expect(page, 'the address leads to a page of its own').not.toHaveTitle(/^Nicht gefunden/);
      await expectAccessible(page, `${name} for ${who}`);
      await expectNoSidewaysScroll(page, `${name} for ${who}`);
    });
  }
}
