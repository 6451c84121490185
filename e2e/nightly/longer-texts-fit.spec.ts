import { addressOf, openAt, shown, viewers } from '../support/every-page';
import { expectNoSidewaysScroll, PHONE } from '../support/fits';
import { expect, test } from '../support/journey';

const { visitor, owner, researcher, guide } = viewers;

for (const [who, viewer] of Object.entries({ visitor, owner, researcher, guide })) {
  test(`Every page fits on the smallest phone with texts longer by two fifths, for ${who}`, async ({ site }) => {
    test.setTimeout(300_000);
    if (!viewer) throw new Error(`Nobody is ${who}.`);
    const set = await shown(site);
    const page = await viewer.open(site, set);
    for (const name of viewer.names) {
      await openAt(page, `${addressOf(name, set)}?lang=xx`);
      await expect(page.getByText('⟦').first(), `${name} is shown in the pseudo-language`).toBeVisible();
      await expectNoSidewaysScroll(page, `${name} for ${who}`, PHONE);
    }
  });
}
