import { pathTo } from '@contract/pages';
import { HANDS } from '../support/hands';
import { expect, test } from '../support/journey';
import { arrive, postChallenge, postOffering, word } from '../support/scene';

for (const hands of HANDS) {
  test(`A company asks for more like a match, ${hands.name}`, async ({ site }) => {
    const thing = word('Zargenblech');
    const method = word('Wirbelstrom');
    const company = await arrive(site, 'company', `Werk ${word('am')}`);
    const liked = await arrive(site, 'group', `Labor ${word('erste')}`);
    const alike = await arrive(site, 'group', `Labor ${word('zweite')}`);
    const challengeId = await postChallenge(site, company, `Am ${thing} reißt der Flansch`, {
      everyone: `Beim Umformen reißt am ${thing} der Flansch. Wir merken es erst, wenn das ${thing} verschraubt wird.`,
      members: `Den Niederhalter am ${thing} haben wir verstellt.`,
      partner: `Jedes gerissene ${thing} kostet uns viel.`,
    });
    const text = `Mit ${method} sehen wir Risse am Flansch. ${method} findet sie am ${thing}, bevor es verschraubt wird.`;
    await postOffering(site, liked, `Risse am ${thing} mit ${method} finden`, text);
    const other = `${method} prüft Rohre und Wellen im laufenden Betrieb. Mit ${method} finden wir Risse am Flansch von Rohren.`;
    await postOffering(site, alike, `Rohre mit ${method} prüfen`, other);
    const owner = company.page;
    const row = (name: string) =>
      owner.getByRole('listitem').filter({ has: owner.getByRole('link', { name, exact: true }) });
    const box = owner.getByRole('region', { name: 'Wonach wir noch suchen' });

    await test.step('the first group is proposed, the other is not', async () => {
      await site.job('matching.round');
      await owner.goto(pathTo('challengeMatches', { id: challengeId }));
      await expect(row(liked.organisation)).toBeVisible();
      await expect(row(alike.organisation)).toHaveCount(0);
    });

    await test.step('"Mehr davon" finds the other one at once, and says by which word', async () => {
      await hands.press(row(liked.organisation).getByRole('button', { name: /^Mehr davon/ }));
      await expect(box.getByRole('button', { name: new RegExp(`^${method} ?, weglassen`) })).toBeVisible();
      await expect(row(alike.organisation)).toBeVisible();
      await expect(row(liked.organisation).getByRole('button', { name: /^Mehr davon/ })).toHaveAttribute(
        'aria-pressed',
        'true',
      );
    });

    await test.step('the other group learns neither the word nor from whom it came', async () => {
      await alike.page.goto(pathTo('desk'));
      await hands.press(alike.page.getByRole('link', { name: new RegExp(thing) }).first());
      await expect(alike.page.getByText(/Gesucht wird auch Ähnliches/).first()).toBeVisible();
      expect(await alike.page.content()).not.toContain(liked.organisation);
    });

    await test.step('a word that is taken out counts no more, and comes back', async () => {
      const reason = row(alike.organisation).getByText(`Sie suchen auch nach „${method}“.`);
      await expect(reason).toBeVisible();
      await hands.press(box.getByRole('button', { name: new RegExp(`^${method} ?, weglassen`) }));
      await expect(box.getByRole('button', { name: new RegExp(`^${method} ?, wieder dazunehmen`) })).toBeVisible();
      await expect(reason).toHaveCount(0);
      await hands.press(box.getByRole('button', { name: new RegExp(`^${method} ?, wieder dazunehmen`) }));
      await expect(reason).toBeVisible();
    });
  });
}
