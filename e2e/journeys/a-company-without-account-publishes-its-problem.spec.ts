import { publishAtDesk } from '../support/guide';
import { HANDS, type Hands } from '../support/hands';
import { expect, test } from '../support/journey';
import { pathTo } from '@contract/pages';
import type { Page } from '@playwright/test';

const WHAT =
  'In unserer Pulverbeschichtung sitzen kleine Körner im Lack. Wir sehen sie erst am fertigen Teil und müssen dann alles abschleifen.';
const TITLE = 'Körner in der Pulverbeschichtung';
const SECRET = 'Die Zange kostet uns 4300 Euro in der Woche.';

const onward = (page: Page, hands: Hands): Promise<void> =>
  hands.press(page.getByRole('button', { name: /^Weiter zu/ }));
const step = (page: Page, name: string): Promise<void> =>
  expect(page.getByRole('heading', { level: 1 })).toHaveText(name);

for (const hands of HANDS) {
  test(`A company without account publishes its problem, ${hands.name}`, async ({ site }) => {
    const page = await site.visitor();
    const email = `inga.${hands.name.replaceAll(' ', '-')}@lackier-eving.example`;

    await test.step('describes the problem and sees who could help', async () => {
      await page.goto(pathTo('start'));
      await hands.write(page.getByRole('textbox', { name: 'Wo klemmt es bei Ihnen?' }), WHAT);
      await hands.press(page.getByRole('button', { name: 'Weiter', exact: true }));
      await step(page, 'Erzählen Sie, was los ist');
      await expect(page.getByRole('textbox', { name: 'Was läuft schief?' })).toHaveValue(WHAT);
      const helpers = page.getByRole('complementary', { name: 'Wer könnte helfen?' });
      await expect(helpers.getByRole('heading', { level: 3 }).first()).toBeVisible();
      await expect(helpers.getByText('Weil:').first()).toBeVisible();
    });

    await test.step('locks an answer, and keeps everything over a reload', async () => {
      await hands.write(page.getByRole('textbox', { name: /^Wie oft/ }), SECRET);
      const cost = page.locator('dw-question-field').filter({ has: page.getByRole('textbox', { name: /^Wie oft/ }) });
      await hands.choose(cost.getByRole('radio', { name: 'Nur Partner' }));
      await expect(page.getByText(/Auf diesem Gerät gespeichert/)).toBeVisible();
      await page.reload();
      await expect(page.getByRole('textbox', { name: 'Was läuft schief?' })).toHaveValue(WHAT);
      await expect(page.getByRole('textbox', { name: /^Wie oft/ })).toHaveValue(SECRET);
      await onward(page, hands);
    });

    await test.step('places it', async () => {
      await step(page, 'Wozu gehört das?');
      await hands.write(page.getByRole('textbox', { name: 'Überschrift' }), TITLE);
      await hands.choose(page.getByRole('group', { name: 'Thema' }).getByRole('checkbox').first());
      await hands.write(page.getByRole('textbox', { name: /^Postleitzahl/ }), '44145');
      await expect(page.getByText('Dortmund').first()).toBeVisible();
      await onward(page, hands);
      await step(page, 'Ändert das die Arbeit?');
      await hands.choose(page.getByRole('radio', { name: 'Nein' }));
      await onward(page, hands);
    });

    await test.step('looks at it as everyone will, without the locked answer', async () => {
      await step(page, 'So sieht es aus');
      await expect(page.getByRole('article')).toContainText('Körner im Lack');
      await expect(page.getByRole('article')).not.toContainText('4300');
      await expect(page.getByText('Es ist alles da.')).toBeVisible();
      await onward(page, hands);
    });

    await test.step('asks for help with an address alone', async () => {
      await step(page, 'Um Hilfe bitten');
      await hands.choose(page.getByRole('radio', { name: 'Für einen Betrieb', exact: true }));
      await hands.write(page.getByRole('textbox', { name: 'Name des Betriebs' }), 'Lackier-Eving GmbH');
      await hands.write(page.getByRole('textbox', { name: 'Ihr Name' }), 'Inga Vehling');
      await hands.write(page.getByRole('textbox', { name: /E-Mail-Adresse/ }), email);
      await hands.press(page.getByRole('button', { name: 'Link schicken' }));
      await expect(page.getByRole('heading', { name: 'Schauen Sie in Ihr Postfach' })).toBeVisible();
    });

    await test.step('signs in by the link in the mailbox', async () => {
      await site.mailbox(page).newest(email);
      await page.goto(`/dev/mailbox?to=${email}`);
      await hands.press(page.getByRole('link', { name: /Anmeldelink/ }));
      await hands.press(page.getByRole('listitem').getByRole('link').first());
      await expect(page).toHaveURL(/anmelden\/bestaetigen/);
      await expect(page.getByText('Lackier-Eving GmbH')).toBeVisible();
      await hands.choose(page.getByRole('radio', { name: 'Ja, das soll für mich gelten' }));
      await hands.press(page.getByRole('button', { name: /anmelden/i }));
      await expect(page).toHaveURL(/\/probleme\/[\da-f-]{36}/);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(TITLE);
    });
    const address = new URL(page.url()).pathname;

    await test.step('nobody sees it before a guide has read it', async () => {
      const stranger = await site.visitor();
      await stranger.goto(address);
      await expect(stranger.getByRole('heading', { level: 1 })).not.toContainText('Körner');
      expect(await stranger.content()).not.toContain('Körner');
    });

    await test.step('a guide reads and publishes it', async () => {
      await publishAtDesk(site, hands, TITLE, /Körner im Lack/);
    });

    await test.step('now everyone can read it, the locked answer excepted', async () => {
      const stranger = await site.visitor();
      await stranger.goto(address);
      await expect(stranger.getByRole('heading', { level: 1 })).toContainText(TITLE);
      await expect(stranger.getByText('Körner im Lack').first()).toBeVisible();
      expect(await stranger.content()).not.toContain('4300');
    });
  });
}
