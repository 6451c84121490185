import type { Route as Address } from '@angular/router';
import type { Route } from '@contract';
import { PAGES, type Page } from '@contract/pages';
import { MARKS } from '@contract/words';
import { answer, asked, settle, visit } from '@frontend/testing';
import { routes as accounts } from '@frontend/accounts';
import { routes as answers } from '@frontend/answers';
import { routes as challenges } from '@frontend/challenges';
import { routes as conversations } from '@frontend/conversations';
import { routes as desk } from '@frontend/desk';
import { routes as matching } from '@frontend/matching';
import { routes as offerings } from '@frontend/offerings';
import { routes as articles } from '@frontend/pages';
import { routes as review } from '@frontend/review';
import { routes as rights } from '@frontend/rights';
import { routes as search } from '@frontend/search';
import { routes as solved } from '@frontend/solved';
import { routes as start } from '@frontend/start';
import { NoAccessPage } from './no-access-page';
import { NotFoundPage } from './not-found-page';
import { SHOWN, type Shown } from './every-page.spec-data';

const ROUTES_OF: Readonly<Record<Page, Address>> = {
  ...accounts,
  ...answers,
  ...articles,
  ...challenges,
  ...conversations,
  ...desk,
  ...matching,
  ...offerings,
  ...review,
  ...rights,
  ...search,
  ...solved,
  ...start,
};
const pages: (readonly [name: string, address: string, route: Address, shown: Shown])[] = [
  ...(Object.keys(SHOWN) as Page[]).map((page) => [page, PAGES[page], ROUTES_OF[page], SHOWN[page]] as const),
  ['no access', '/nowhere', { component: NoAccessPage }, {}],
  ['an address of nowhere', '/nowhere', { component: NotFoundPage }, {}],
];

const marked = new RegExp(`${MARKS[0]}[^${MARKS.join('')}]*${MARKS[1]}`, 'gu');
/** What the locale writes: names of languages and days, and what stands before the last of a list; and what languages call themselves. */
const INTL = 'und Deutsch English Englisch Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag';
const PUNCTUATION = /^[\s:.]+|[\s:.]+$/g;
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
    const pieces = rest.replace(DATE, '').split(',');
    return pieces
      .map((piece) => piece.replace(PUNCTUATION, ''))
      .filter((piece) => /\p{L}{2}/u.test(piece) && !given.includes(piece));
  });
}

describe('in the pseudo-language', () => {
  beforeEach(() => localStorage.setItem('dw.language', 'xx'));

  it.each(pages)(
    'every text of %s comes from the words',
    async (_, address, route, { behind = '', answers: given = {} }) => {
      const { canActivate: _open, ...page } = { canActivate: [], ...route };
      const shown = await visit(
        [
          { ...page, path: address.slice(1), pathMatch: 'full' },
          { path: '**', component: NotFoundPage },
        ],
        `${address.replace(':id', '1')}${behind}`,
      );
      for (const [request, told] of Object.entries(given)) {
        expect([request, asked(request as Route)]).not.toEqual([request, 0]);
        await answer(request as Route, told as never);
      }
      await settle();
      expect(unmarked(shown, `${JSON.stringify(given)} ${INTL}`)).toEqual([]);
      expect(shown.textContent).toContain(MARKS[0]);
    },
  );
});
