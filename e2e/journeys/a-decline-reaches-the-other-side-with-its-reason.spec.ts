import { pathTo } from '@contract/pages';
import { ask } from '../support/api';
import { HANDS } from '../support/hands';
import { expect, test } from '../support/journey';
import { bringTogether, matchPage } from '../support/scene';

for (const hands of HANDS) {
  test(`A decline reaches the other side with its reason, ${hands.name}`, async ({ site }) => {
    const pair = await bringTogether(site);
    const owner = pair.company.page;
    const researcher = pair.group.page;
    await ask(owner, 'POST /matches/:id/answer', { id: pair.match.id, kind: 'interested' });

    await test.step('the researcher declines; without a reason it does not go', async () => {
      await researcher.goto(pathTo('desk'));
      const request = researcher.getByRole('article').filter({ hasText: pair.title });
      await hands.press(request.getByRole('link', { name: /^(Absagen|Nichts für uns)/ }));
      const dialog = researcher.getByRole('dialog', { name: 'Warum passt es nicht?' });
      await hands.press(dialog.getByRole('button', { name: 'Absage senden' }));
      await expect(dialog.getByText('Bitte wählen Sie einen Grund.')).toBeVisible();
      await hands.choose(dialog.getByRole('radio', { name: 'Die Beschreibung ist uns nicht klar' }));
      await expect(dialog.getByText('Erst wenn sich einer der Texte ändert')).toBeVisible();
      await hands.write(dialog.getByRole('textbox'), 'Uns fehlt die Dicke des Blechs.');
      await hands.press(dialog.getByRole('button', { name: 'Absage senden' }));
      await expect(researcher.getByText(/^Sie haben am .* abgesagt\./).first()).toBeVisible();
    });

    await test.step('the company reads reason and sentence, by mail and on the match page', async () => {
      const mail = await site.mailbox(owner).newest(pair.company.email, /Uns fehlt die Dicke/);
      expect(mail.text).toContain('Die Beschreibung ist uns nicht klar');
      await owner.goto(matchPage(pair));
      await expect(owner.getByText('Grund: Die Beschreibung ist uns nicht klar.').first()).toBeVisible();
      await expect(owner.getByText('Uns fehlt die Dicke des Blechs.').first()).toBeVisible();
    });

    await test.step('nobody else learns of it', async () => {
      const stranger = await site.visitor();
      await stranger.goto(pathTo('challenge', { id: pair.challengeId }));
      await expect(stranger.getByRole('heading', { level: 1 })).toContainText(pair.title);
      await expect(stranger.getByText('Uns fehlt die Dicke')).toHaveCount(0);
      await expect(stranger.getByText(pair.group.organisation)).toHaveCount(0);
    });
  });
}
