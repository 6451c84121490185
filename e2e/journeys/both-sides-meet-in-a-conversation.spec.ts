import { pathTo } from '@contract/pages';
import { HANDS } from '../support/hands';
import { expect, test } from '../support/journey';
import { bringTogether, matchPage } from '../support/scene';

for (const hands of HANDS) {
  test(`Both sides meet in a conversation, ${hands.name}`, async ({ site }) => {
    const pair = await bringTogether(site);
    const owner = pair.company.page;
    const researcher = pair.group.page;

    await test.step('the company asks the group', async () => {
      await owner.goto(matchPage(pair));
      await hands.press(owner.getByRole('button', { name: 'Interessiert …' }));
      const dialog = owner.getByRole('dialog', { name: 'Interesse zeigen' });
      await hands.write(dialog.getByRole('textbox'), 'Könnten Sie sich das bei uns ansehen?');
      await hands.press(dialog.getByRole('button', { name: 'Anfrage senden' }));
      await expect(owner.getByText(`Wartet auf ${pair.group.organisation}`).first()).toBeVisible();
    });

    await test.step('the request lies on the desk of the researcher, who says yes', async () => {
      await researcher.goto(pathTo('desk'));
      const request = researcher.getByRole('article').filter({ hasText: pair.title });
      await expect(request).toContainText('Könnten Sie sich das bei uns ansehen?');
      await expect(request).toContainText(/Tag \d von 10/);
      await hands.press(request.getByRole('link', { name: /^Zusagen/ }));
      const dialog = researcher.getByRole('dialog', { name: 'Interesse zeigen' });
      await hands.press(dialog.getByRole('button', { name: 'Zusage senden' }));
      await hands.press(researcher.getByRole('link', { name: 'Zum Gespräch' }));
      await expect(researcher.getByRole('heading', { level: 1 })).toHaveText(pair.title);
    });

    await test.step('both see how to reach each other, and the locked answer stays locked', async () => {
      const contacts = researcher.getByRole('region', { name: 'Kontakt' });
      await expect(contacts).toContainText(pair.company.email);
      await expect(researcher.getByText(pair.secrets.members)).toBeVisible();
      expect(await researcher.content()).not.toContain(pair.secrets.partner);
      await hands.write(
        researcher.getByRole('textbox', { name: 'Ihre Nachricht' }),
        'Dienstag um zehn würde uns passen.',
      );
      await hands.press(researcher.getByRole('button', { name: 'Nachricht senden' }));
      await expect(researcher.getByRole('textbox', { name: 'Ihre Nachricht' })).toHaveValue('');
    });

    await test.step('a mail says that there is a message, without its text', async () => {
      const mail = await site.mailbox(owner).newest(pair.company.email, /Nachricht/);
      expect(mail.source).not.toContain('Dienstag um zehn');
    });

    await test.step('the company reads it and opens its locked answer for this partner', async () => {
      await owner.goto(pathTo('conversations'));
      await hands.press(owner.getByRole('link', { name: pair.title }));
      await expect(owner.getByText('Dienstag um zehn würde uns passen.')).toBeVisible();
      await expect(owner.getByRole('region', { name: 'Kontakt' })).toContainText(pair.group.email);
      await hands.press(owner.getByRole('button', { name: 'Für diesen Partner öffnen' }));
      await expect(owner.getByText(/^Geschützte Antworten geöffnet am/)).toBeVisible();
      await researcher.reload();
      await expect(researcher.getByText(pair.secrets.partner)).toBeVisible();
    });
  });
}
