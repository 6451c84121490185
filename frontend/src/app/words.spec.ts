import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MARKS, type Part } from '@contract/words';
import { aChallenge, aConversation, aDesk, aGroup, aMatch, anOffering, answer, settle, visit } from '@frontend/testing';
import { routes as accounts } from '@frontend/accounts';
import { routes as challenges } from '@frontend/challenges';
import { routes as conversations } from '@frontend/conversations';
import { routes as desk } from '@frontend/desk';
import { routes as matching } from '@frontend/matching';
import { routes as offerings } from '@frontend/offerings';
import { routes as articles } from '@frontend/pages';
import { NotFoundPage } from './not-found-page';

const SOURCE = join(__dirname, '..');
const filesOf = (folder: string): string[] =>
  readdirSync(join(SOURCE, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|html)$/.test(file) && !file.endsWith('.spec.ts'))
    .map((file) => readFileSync(join(SOURCE, folder, file), 'utf8'));
const found = (texts: readonly string[], pattern: RegExp): string[] => [
  ...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name))),
];

describe('the words of a room', () => {
  const table = readFileSync(join(__dirname, 'routes.ts'), 'utf8');
  const loaded = [...table.matchAll(/import\('@frontend\/(\w+)'\)((?:,\s*'\w+')*)/g)].map(
    ([, room = '', parts = '']) => [room, found([parts], /'(\w+)'/g)] as const,
  );

  it.each(loaded)('%s are loaded by its route, with those of the rooms whose parts it shows', (room, parts) => {
    const used = [room, ...found(filesOf(room), /from '@frontend\/([a-z]+)'/g)]
      .filter((name) => !['ui', 'testing'].includes(name))
      .flatMap((name) => found(filesOf(name), /\bwords\('(\w+)'/g));
    expect(used.filter((part) => part !== ('basics' satisfies Part) && !parts.includes(part))).toEqual([]);
  });
});

const marked = new RegExp(`${MARKS[0]}[^${MARKS.join('')}]*${MARKS[1]}`, 'gu');
/** What the locale writes: names of languages. */
const INTL = 'Deutsch Englisch';
const DATE = /\d{1,2}\.\s\p{L}+\.?(\s\d{4})?|\d+\s(km|KB)/gu;

/** What a person can read on a page that is neither marked nor a piece of what the page was given. */
function unmarked(page: Element, given: string): string[] {
  const texts = [...page.querySelectorAll('*')].flatMap((one) => [
    ...[...one.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent ?? ''),
    ...['aria-label', 'alt', 'placeholder', 'title'].map((name) => one.getAttribute(name) ?? ''),
  ]);
  return texts.flatMap((text) => {
    let rest = text.replace(/\s+/g, ' ').trim();
    for (let before = ''; before !== rest;) [before, rest] = [rest, rest.replace(marked, '')];
    const pieces = rest.replace(DATE, '').split(/[,„“]/);
    return pieces.map((piece) => piece.trim()).filter((piece) => /\p{L}{2}/u.test(piece) && !given.includes(piece));
  });
}

describe('in the pseudo-language', () => {
  beforeEach(() => localStorage.setItem('dw.language', 'xx'));

  it.each([
    ['sign-in', accounts.signIn, {}],
    ['telling a problem', challenges.tell, {}],
    ['a new offering', offerings.offeringNew, {}],
    ['an article', articles.howMatching, {}],
    ['the desk', desk.desk, { 'GET /desk': aDesk() }],
    ['a match', matching.match, { 'GET /matches/:id': aMatch() }],
    ['a challenge', challenges.challenge, { 'GET /challenges/:id': aChallenge() }],
    ['an offering', offerings.offering, { 'GET /offerings/:id': anOffering() }],
    ['a group', offerings.group, { 'GET /groups/:id': aGroup() }],
    ['a conversation', conversations.conversation, { 'GET /conversations/:id': aConversation() }],
    ['an address of nowhere', { component: NotFoundPage }, {}],
  ] as const)('every text of %s comes from the words', async (_, route, answers) => {
    const { canActivate: _open, ...page } = { canActivate: [], ...route };
    const shown = await visit(
      [
        { ...page, path: 'page/:id' },
        { path: '**', component: NotFoundPage },
      ],
      '/page/1',
    );
    for (const [asked, given] of Object.entries(answers)) await answer(asked as 'GET /desk', given as never);
    await settle();
    expect(unmarked(shown, `${JSON.stringify(answers)} ${INTL}`)).toEqual([]);
    expect(shown.textContent).toContain(MARKS[0]);
  });
});
