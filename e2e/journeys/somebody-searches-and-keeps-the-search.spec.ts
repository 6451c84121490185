import { pathTo } from '@contract/pages';
import { HANDS } from '../support/hands';
import { expect, test } from '../support/journey';
import { people } from '../support/people';

for (const hands of HANDS) {
  test(`Somebody searches, narrows and keeps the search, ${hands.name}`, async ({ site }) => {
    const page = await site.person(people.owner);

    await test.step('finds while typing', async () => {
      await page.goto(pathTo('find'));
      await hands.write(page.getByRole('combobox', { name: 'Was suchen Sie?' }), 'Oberflächen');
      await expect(page).toHaveURL(/q=Oberfl/);
      await expect(page.getByRole('link', { name: /Oberflächenmesstechnik/ })).toBeVisible();
      await page.keyboard.press('Escape');
    });

    await test.step('narrows to one kind, and back', async () => {
      const all = await page.getByRole('heading', { name: /Einträge$/ }).textContent();
      await hands.press(page.getByRole('navigation', { name: 'Arten' }).getByRole('link', { name: /^Angebote/ }));
      await expect(page).toHaveURL(/art=offering/);
      await expect(page.getByRole('heading', { name: /Eintr/ })).not.toHaveText(all ?? '');
      await page.goBack();
      await expect(page.getByRole('heading', { name: /Einträge$/ })).toHaveText(all ?? '');
    });

    await test.step('narrows by distance, and takes it away again', async () => {
      await hands.write(page.getByRole('textbox', { name: 'Postleitzahl' }), '57223');
      const chip = page.getByRole('button', { name: /^50 km um Kreuztal/ });
      await expect(chip).toBeVisible();
      await expect(page).toHaveURL(/plz=57223/);
      await hands.press(chip);
      await expect(page).not.toHaveURL(/plz=/);
    });

    await test.step('keeps the search, and reads it as a feed that needs no account', async () => {
      await hands.press(page.getByRole('button', { name: 'Suche merken' }));
      const dialog = page.getByRole('dialog', { name: 'Suche merken' });
      await hands.write(dialog.getByRole('textbox', { name: 'Name der Suche' }), `Oberflächen ${hands.name}`);
      await hands.press(dialog.getByRole('button', { name: 'Merken', exact: true }));
      await expect(dialog.getByText('Die Suche ist gemerkt.')).toBeVisible();
      const address = await page.getByRole('link', { name: 'Als Atom-Feed' }).getAttribute('href');
      const reader = await site.visitor();
      const feed = await reader.request.get(address ?? '');
      expect(feed.headers()['content-type']).toContain('application/atom+xml');
      expect(await feed.text()).toMatch(/<entry\b/);
    });
  });
}
