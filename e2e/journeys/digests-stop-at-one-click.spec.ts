import { ask } from '../support/api';
import { mondayMorning } from '../support/days';
import { HANDS } from '../support/hands';
import { expect, test, type Site } from '../support/journey';
import { bringTogether, type Pair } from '../support/scene';
import type { Mail } from '../support/mailbox';

const digestOf = async (site: Site, { group, title }: Pair): Promise<Mail> => {
  await site.job('digests.sweep', mondayMorning());
  return site.mailbox(group.page).newest(group.email, new RegExp(title));
};
const wish = async ({ group }: Pair): Promise<string> => (await ask(group.page, 'GET /account', {})).digest;

for (const hands of HANDS) {
  test(`Digests stop at one click, and opening the link changes nothing, ${hands.name}`, async ({ site }) => {
    const pair = await bringTogether(site);
    const before = await wish(pair);
    expect(before).not.toBe('never');
    const mail = await digestOf(site, pair);
    const link = mail.links.find((one) => one.includes('/abbestellen'));
    const reader = await site.visitor();

    await test.step('opening the page changes nothing', async () => {
      await reader.goto(link ?? '');
      await expect(reader.getByRole('heading', { level: 1 })).toHaveText('E-Mails abbestellen');
      expect(await wish(pair)).toBe(before);
    });

    await test.step('the button stops them, without signing in', async () => {
      await hands.press(reader.getByRole('button', { name: 'Übersichten abbestellen' }));
      await expect(reader.getByText('Sie bekommen keine Übersichten mehr.')).toBeVisible();
      expect(await wish(pair)).toBe('never');
    });
  });
}

test('A mail program stops digests with one request, as RFC 8058 says', async ({ site }) => {
  const pair = await bringTogether(site);
  const mail = await digestOf(site, pair);
  const program = await site.visitor();
  const [, address = ''] = /List-Unsubscribe<\/dt>\s*<dd>&lt;(https?:[^&]+)&gt;/i.exec(mail.source) ?? [];
  expect(mail.source).toContain('List-Unsubscribe=One-Click');
  const before = await wish(pair);

  const looked = await program.request.get(address, { maxRedirects: 0 });
  expect([200, 302, 303, 404, 405]).toContain(looked.status());
  expect(await wish(pair)).toBe(before);

  const stopped = await program.request.post(address, { form: { 'List-Unsubscribe': 'One-Click' } });
  expect(stopped.ok(), await stopped.text()).toBe(true);
  expect(await wish(pair)).toBe('never');
});
