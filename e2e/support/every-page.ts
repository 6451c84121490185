import { addressesFor } from '@contract/page-at';
import { PAGES, type Page as PageName } from '@contract/pages';
import type { Language } from '@contract/words/languages';
import type { Page } from '@playwright/test';
import { ask } from './api';
import { expect, type Site } from './journey';
import { people } from './people';
import { bringTogether } from './scene';

/** The same for everybody, save the head of the page, which all other pages show as well. */
const TEXTS: readonly PageName[] = [
  'science',
  'council',
  'howMatching',
  'rights',
  'privacy',
  'imprint',
  'accessibility',
  'easyLanguage',
  'about',
  'unsubscribe',
  'signInConfirm',
  'mailAnswer',
];
/** Every page of the platform. */
export const ALL = Object.keys(PAGES) as PageName[];
/** Pages that may look different to everybody who opens them. */
export const OWN = ALL.filter((name) => !TEXTS.includes(name));

/** What there is to show: two newcomers who talk to each other. */
export interface Scene {
  readonly ids: Partial<Record<PageName, string>>;
  readonly company: string;
  readonly group: string;
}

async function setTheScene(site: Site): Promise<Scene> {
  const { challengeId, company, group, match } = await bringTogether(site);
  const { id } = match;
  await ask(company.page, 'POST /matches/:id/answer', { id, kind: 'interested' });
  const { conversationId } = await ask(group.page, 'POST /matches/:id/answer', { id, kind: 'interested' });
  const offeringId = match.group.offeringId ?? '';
  const solved = await solveAnother(site);
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
async function solveAnother(site: Site): Promise<string> {
  const { challengeId, company, group, match } = await bringTogether(site);
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
export const shown = (site: Site): Promise<Scene> => (scene ??= setTheScene(site));

/** Somebody a page is opened by, and the pages that may look different to her. */
export interface Viewer {
  readonly names: readonly PageName[];
  readonly open: (site: Site, scene: Scene) => Promise<Page>;
}

/** One of every role; the two who write are the ones the scene is about. */
export const viewers: Readonly<Record<string, Viewer>> = {
  visitor: { names: ALL, open: (site) => site.visitor() },
  owner: { names: OWN, open: (site, { company }) => site.person(company) },
  colleague: { names: OWN, open: (site) => site.person(people.colleague) },
  researcher: { names: OWN, open: (site, { group }) => site.person(group) },
  council: { names: OWN, open: (site) => site.person(people.council) },
  guide: { names: OWN, open: (site) => site.person(people.guide) },
  'transfer office': { names: OWN, open: (site) => site.person(people.transfer) },
  operator: { names: OWN, open: (site) => site.person(people.operator) },
};

/** The address of a page in a language, its parts filled in from the scene. */
export const addressOf = (name: PageName, { ids }: Scene, language: Language = 'de'): string =>
  addressesFor(language)[name].replace(':id', ids[name] ?? '');

/** Opens an address and waits until the page behind it stands there. */
export async function openAt(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
