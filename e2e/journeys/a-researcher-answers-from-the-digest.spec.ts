import { pathTo } from '@contract/pages';
import { mondayMorning } from '../support/days';
import { publishAtDesk } from '../support/guide';
import { HANDS } from '../support/hands';
import { expect, test } from '../support/journey';
import { arrive, postChallenge, word } from '../support/scene';

for (const hands of HANDS) {
  test(`A researcher publishes an offering and answers from the digest, ${hands.name}`, async ({ site }) => {
    const thing = word('Zargenblech');
    const title = `Wir finden, warum am ${thing} der Flansch reißt`;
    const wanted = `Am ${thing} reißt der Flansch`;
    const company = await arrive(site, 'company', `Werk ${word('am')}`);
    const { page, email, organisation } = await arrive(site, 'group', `Labor ${word('fuer')}`);
    await postChallenge(site, company, wanted, {
      everyone: `Beim Umformen reißt am ${thing} der Flansch. Wir merken es erst, wenn das ${thing} verschraubt wird.`,
      members: 'Den Niederhalter haben wir verstellt.',
      partner: 'Jedes gerissene Teil kostet uns viel.',
    });

    await test.step('writes the offering', async () => {
      await page.goto(pathTo('desk'));
      await hands.press(page.getByRole('link', { name: /Angebot schreiben/ }).first());
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Was können Sie anbieten?');
      await hands.write(page.getByRole('textbox', { name: 'Überschrift' }), title);
      await hands.write(
        page.getByRole('textbox', { name: 'Was haben Betriebe davon?' }),
        `Wir simulieren das Umformen am ${thing}, finden die Ursache für Risse am Flansch und zeigen, was zu ändern ist.`,
      );
      await hands.write(page.getByRole('textbox', { name: 'Verfahren' }), 'Umformsimulation');
      await hands.choose(page.getByRole('checkbox', { name: 'Labortag im Betrieb' }));
      await hands.choose(page.getByRole('radio', { name: 'im Betrieb erprobt' }));
    });

    await test.step('is told what is missing, and loses no word', async () => {
      await hands.press(page.getByRole('button', { name: 'Zur Prüfung geben' }));
      await expect(page.getByRole('alert').filter({ hasText: 'Das fehlt noch' })).toBeFocused();
      await expect(page.getByRole('textbox', { name: 'Überschrift' })).toHaveValue(title);
      const topics = page.getByRole('combobox', { name: 'Thema suchen' });
      await hands.write(topics, 'Umform');
      await expect(page.getByRole('option').first()).toBeVisible();
      await topics.press('ArrowDown');
      await topics.press('Enter');
      await hands.choose(page.getByRole('checkbox', { name: /^Hier steht nichts/ }));
      await hands.press(page.getByRole('button', { name: 'Zur Prüfung geben' }));
      await expect(page).toHaveURL(/\/angebote\/[\da-f-]{36}$/);
      await expect(page.getByText('wird gelesen', { exact: true })).toBeVisible();
    });

    await test.step('a guide publishes it', () => publishAtDesk(site, hands, title, /Umformsimulation/));

    await test.step('Monday brings a digest with reasons, written by hand of nobody', async () => {
      await site.job('matching.round');
      await site.job('digests.sweep', mondayMorning());
      const mail = await site.mailbox(page).newest(email, new RegExp(wanted));
      expect(mail.text).toContain(thing);
      expect(mail.text).not.toContain('kostet uns viel');
      await site.job('digests.sweep', mondayMorning());
      const again = (await site.mailbox(page).to(email)).filter(({ text }) => text.includes(wanted));
      expect(again, 'one digest per week').toHaveLength(1);
    });

    await test.step('answers from the mail without signing in', async () => {
      const reader = await site.visitor();
      const { id } = await site.mailbox(reader).newest(email, new RegExp(wanted));
      await reader.goto(`/dev/mailbox/${id}`);
      await hands.press(reader.getByRole('link', { name: /antworten#interested/ }).first());
      const dialog = reader.getByRole('dialog', { name: 'Interesse zeigen' });
      await hands.write(dialog.getByRole('textbox'), 'Wir kommen gern vorbei.');
      await hands.press(dialog.getByRole('button', { name: 'Anfrage senden' }));
      await expect(reader.getByText('Ihre Antwort ist angekommen.')).toBeVisible();
      await expect(reader).toHaveURL(/antworten$/);
      // A second link opened in this tab changes only what stands behind the `#`.
      await reader.evaluate(() => (location.hash = `#declined/${'x'.repeat(40)}`));
      await expect(reader.getByRole('heading', { name: 'Dieser Link gilt nicht mehr' })).toBeVisible();
      await expect(reader.getByText('Ihre Antwort ist angekommen.')).toBeHidden();
      await expect(reader).toHaveURL(/antworten$/);
    });

    await test.step('the company finds the offer of help on its desk', async () => {
      await company.page.goto(pathTo('desk'));
      const request = company.page.getByRole('article').filter({ hasText: organisation });
      await expect(request).toContainText('Wir kommen gern vorbei.');
    });
  });
}
