import { addressOf, openAt, shown, viewers } from '../support/every-page';
import { expectNoSidewaysScroll, LARGE, USUAL } from '../support/fits';
import { expect, test } from '../support/journey';

/** Steps of the wizard stand behind one address. */
const STEPS = [2, 3, 4, 5].map((step) => ({ name: 'tell', more: `&schritt=${step}` }) as const);

/** With every change each page is seen in German with usual letters; here with large ones, and in English with both. */
const WALKS = [
  { in: 'German', language: 'de', rooms: LARGE },
  { in: 'English', language: 'en', rooms: [...USUAL, ...LARGE] },
] as const;

for (const { language, rooms, ...walk } of WALKS) {
  for (const [who, { names, open }] of Object.entries(viewers)) {
    test(`Every page fits in ${walk.in} for ${who}`, async ({ site }) => {
      test.setTimeout(300_000);
      const set = await shown(site);
      const page = await open(site, set);
      for (const { name, more } of [...names.map((name) => ({ name, more: '' })), ...STEPS]) {
        await openAt(page, `${addressOf(name, set, language)}?lang=${language}${more}`);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expectNoSidewaysScroll(page, `${name}${more} for ${who}`, rooms);
      }
    });
  }
}
