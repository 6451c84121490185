import { pathTo } from '@contract/pages';
import type { Page } from '@playwright/test';
import { ask, send } from '../support/api';
import { mondayMorning } from '../support/days';
import { HANDS } from '../support/hands';
import { expect, test } from '../support/journey';
import { arrive, bringTogether, word, type Pair } from '../support/scene';

/** The invented word in a locked sentence: whoever has it has read the sentence. */
const marks = ({ secrets }: Pair): { members: string; partner: string } => ({
  members: /mitglieder\w+/.exec(secrets.members)?.[0] ?? '',
  partner: /partner\w+/.exec(secrets.partner)?.[0] ?? '',
});

/** Everything somebody can have of a challenge: its page as drawn and as data, lists, start, feed, group, search. */
async function everything(page: Page, { challengeId, title, match }: Pair): Promise<string> {
  const seen: string[] = [];
  const answers: Promise<string>[] = [];
  page.on('response', (response) => {
    // Some answers have no body, or are gone once the page has moved on.
    if (response.url().includes('/api/')) answers.push(response.text().catch(() => ''));
  });
  const addresses = [
    pathTo('challenge', { id: challengeId }),
    pathTo('start'),
    `${pathTo('find')}?q=${encodeURIComponent(title)}`,
    pathTo('group', { id: match.group.id }),
  ];
  for (const address of addresses) {
    await page.goto(address, { waitUntil: 'networkidle' });
    seen.push(await page.content(), await page.locator('body').innerText());
  }
  for (const route of ['GET /challenges', 'GET /start', 'GET /feeds/challenges.atom']) {
    seen.push(await (await send(page, route)).text());
  }
  seen.push(await (await send(page, 'GET /challenges/:id', { id: challengeId })).text());
  seen.push(
    await (await send(page, 'POST /preview', { text: `Am ${title} und sonst nichts, wer kann helfen?` })).text(),
  );
  return [...seen, ...(await Promise.all(answers))].join('\n');
}

/** What searching for a word gives: the ids it finds, and the words it completes to. */
async function searched(page: Page, q: string): Promise<{ ids: readonly string[]; words: readonly string[] }> {
  const { hits } = await ask(page, 'GET /search', { q });
  const { words } = await ask(page, 'GET /search/suggest', { q: q.slice(0, 14) });
  return { ids: hits.map(({ id }) => id), words: words.map((word) => JSON.stringify(word)) };
}

test('A stranger sees no locked text: not on pages, not in data, not in search, feed or mails', async ({ site }) => {
  const pair = await bringTogether(site);
  const { members, partner } = marks(pair);
  const visitor = await site.visitor();
  const rival = await arrive(site, 'company', `Werk ${word('bei')}`);
  const group = pair.group.page;

  const strangers = await everything(visitor, pair);
  expect(strangers).toContain(pair.secrets.everyone.slice(0, 30));
  expect(strangers).not.toContain(members);
  expect(strangers).not.toContain(partner);

  expect(await everything(rival.page, pair), 'another company').not.toContain(partner);
  const proposed = await everything(group, pair);
  expect(proposed, 'the group it was proposed to').toContain(members);
  expect(proposed, 'the group it was proposed to').not.toContain(partner);
  await group.goto(pathTo('match', { id: pair.match.id }), { waitUntil: 'networkidle' });
  expect(await group.content()).not.toContain(partner);
  expect(await (await send(group, 'GET /matches/:id', { id: pair.match.id })).text()).not.toContain(partner);
  expect((await send(visitor, 'GET /matches/:id', { id: pair.match.id })).status()).toBe(401);
  expect((await send(rival.page, 'GET /matches/:id', { id: pair.match.id })).status()).toBe(404);

  const known = await searched(visitor, /Zargenblech\w+/.exec(pair.title)?.[0] ?? '');
  expect(known.ids, 'the search knows the challenge').toContain(pair.challengeId);
  for (const page of [visitor, rival.page, group]) {
    const { ids, words } = await searched(page, partner);
    expect(ids).not.toContain(pair.challengeId);
    expect(words.join()).not.toContain(partner);
  }
  expect((await searched(visitor, members)).ids).not.toContain(pair.challengeId);

  await site.job('digests.sweep', mondayMorning());
  const mails = await site.mailbox(visitor).to(pair.group.email);
  expect(mails.some(({ text }) => text.includes(pair.title))).toBe(true);
  expect(mails.map(({ source }) => source).join()).not.toContain(partner);
});

for (const hands of HANDS) {
  test(`Somebody who looks for a locked word finds nothing, ${hands.name}`, async ({ site }) => {
    const pair = await bringTogether(site);
    const page = await site.visitor();
    await page.goto(pathTo('find'));
    await hands.write(page.getByRole('searchbox').or(page.getByRole('combobox')).first(), marks(pair).partner);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/q=/);
    await expect(page.getByText(pair.title)).toHaveCount(0);
    await page.goto(pathTo('challenge', { id: pair.challengeId }));
    await expect(page.getByRole('heading', { level: 1 })).toContainText(pair.title);
    expect(await page.content()).not.toContain(marks(pair).partner);
  });
}
