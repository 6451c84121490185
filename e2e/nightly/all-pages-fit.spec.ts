import { addressOf, openAt, shown, viewers } from '../support/every-page';
import { expectNoSidewaysScroll, LARGE, USUAL } from '../support/fits';
import { expect, test } from '../support/journey';

/** Steps of the wizard stand behind one address. */
const STEPS = [2, 3, 4, 5].map((step) => ({ name: 'tell', more: `&schritt=${step}` }) as const);

for (const [who, { names, open }] of Object.entries(viewers)) {
  test(`Every page fits in English for ${who}`, async ({ site }) => {
    test.setTimeout(300_000);
    const set = await shown(site);
    const page = await open(site, set);
    for (const { name, more } of [...names.map((name) => ({ name, more: '' })), ...STEPS]) {
      await openAt(page, `${addressOf(name, set, 'en')}?lang=en${more}`);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await expectNoSidewaysScroll(page, `${name}${more} for ${who}`, [...USUAL, ...LARGE]);
    }
  });
}
