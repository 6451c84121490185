import { PAGES, type Page as PageName } from '@contract/pages';
import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../support/accessible';
import { ask } from '../support/api';
import { expect, test, type House } from '../support/journey';
import { people } from '../support/people';
import { bringTogether } from '../support/scene';

/** The same for everybody, save the head of the page, which all other pages show as well. */
const TEXTS: readonly PageName[] = [
  'science',
  'council',
  'howMatching',
  'privacy',
  'imprint',
  'accessibility',
  'easyLanguage',
  'about',
  'unsubscribe',
  'signInConfirm',
  'mailAnswer',
];
const ALL = Object.keys(PAGES) as PageName[];
const OWN = ALL.filter((name) => !TEXTS.includes(name));

/** What there is to show: two newcomers who talk to each other. */
interface Scene {
  readonly ids: Partial<Record<PageName, string>>;
  readonly company: string;
  readonly group: string;
}

async function setTheScene(house: House): Promise<Scene> {
  const { challengeId, company, group, match } = await bringTogether(house);
  const { id } = match;
  await ask(company.page, 'POST /matches/:id/answer', { id, kind: 'interested' });
  const { conversationId } = await ask(group.page, 'POST /matches/:id/answer', { id, kind: 'interested' });
  const offeringId = match.group.offeringId ?? '';
  const solved = await solveAnother(house);
  expect([conversationId, offeringId, solved]).not.toContain('');
  const challenges = { challenge: challengeId, challengeEdit: challengeId, challengeMatches: challengeId };
  const offerings = { offering: offeringId, offeringEdit: offeringId, group: match.group.id };
  const ids = {
    ...challenges,
    ...offerings,
    match: id,
    conversation: conversationId ?? '',
    ending: challengeId,
    solved,
  };
  return { ids, company: company.email, group: group.email };
}

/** Two others are done with each other, and the company tells what helped; answers the id of the solved case. */
async function solveAnother(house: House): Promise<string> {
  const { challengeId, company, group, match } = await bringTogether(house);
  for (const { page } of [company, group]) {
    await ask(page, 'POST /matches/:id/answer', { id: match.id, kind: 'interested' });
  }
  await ask(company.page, 'POST /challenges/:id/steps', { id: challengeId, step: 'archive' });
  await ask(company.page, 'PUT /challenges/:id/ending', { id: challengeId, ending: 'helped' });
  const { id } = await ask(company.page, 'POST /challenges/:id/solved', {
    id: challengeId,
    title: 'Der Flansch reißt nicht mehr',
    problem: 'Beim Umformen ist der Flansch gerissen, und wir haben es erst beim Verschrauben gesehen.',
    help: 'Eine Gruppe hat das Umformen gerechnet, danach haben wir den Niederhalter verstellt.',
    groupId: match.group.id,
  });
  return id;
}

let scene: Promise<Scene> | undefined;
/** Set once, by whichever page comes first. */
const shown = (house: House): Promise<Scene> => (scene ??= setTheScene(house));

const visitors: Readonly<
  Record<string, { names: readonly PageName[]; open: (house: House, scene: Scene) => Promise<Page> }>
> = {
  visitor: { names: ALL, open: (house) => house.visitor() },
  owner: { names: OWN, open: (house, { company }) => house.person(company) },
  researcher: { names: OWN, open: (house, { group }) => house.person(group) },
  council: { names: OWN, open: (house) => house.person(people.council) },
  guide: { names: OWN, open: (house) => house.person(people.guide) },
};

test('What is wrong with a page is seen', async ({ house }) => {
  const page = await house.visitor();
  await page.goto(PAGES.about);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('input')));
  await expect(expectAccessible(page, 'a field without a name')).rejects.toThrow(/label/);
  await page.evaluate(() => {
    const wide = document.createElement('p');
    wide.textContent = 'breit';
    wide.style.width = '500px';
    document.querySelector('main')?.append(wide);
  });
  await expect(expectNoSidewaysScroll(page, 'a wide paragraph')).rejects.toThrow(/px wide/);
});

for (const [who, { names, open }] of Object.entries(visitors)) {
  for (const name of names) {
    test(`The page ${name} is accessible for ${who}`, async ({ house }) => {
      const set = await shown(house);
      const page = await open(house, set);
      await page.goto(PAGES[name].replace(':id', set.ids[name] ?? ''), { waitUntil: 'networkidle' });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page, 'the address leads to a page of its own').not.toHaveTitle(/^Nicht gefunden/);
      await expectAccessible(page, `${name} for ${who}`);
      await expectNoSidewaysScroll(page, `${name} for ${who}`);
    });
  }
}
