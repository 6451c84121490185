import type { Routes } from '@angular/router';
import { PAGES } from '@contract/pages';
import type { Article, Language } from '@contract/words';
import { DEFAULT_WEIGHTS, OWN_CRITERIA } from '@domain/matching/explanation';
import { DICTIONARY } from '@frontend/platform/words';
import { all, expectAccessible, settle, the, visit } from '@frontend/testing';
import { routes as pages } from './index';
import type { ArticleName } from './text-page';

const names = Object.keys(pages) as ArticleName[];
const articleOf = (language: Language, name: ArticleName): Article => DICTIONARY.of(language, name);
const routes: Routes = names.map((name) => ({ ...pages[name], path: PAGES[name].slice(1) }));

describe.each(names)('the text page %s', (name) => {
  it.each(['de', 'en'] as const)('can be read in %s', async (language) => {
    localStorage.setItem('dw.language', language);
    const page = await visit(routes, PAGES[name]);
    await settle();
    const { title, sections } = articleOf(language, name);
    expect(the('heading', title)).toBeTruthy();
    expect(all('heading', undefined, page)).toHaveLength(sections.length + 1);
    await expectAccessible(page);
  });

  it('says the same in both languages, and leads only to pages that exist', () => {
    const [de, en] = [articleOf('de', name), articleOf('en', name)];
    const shape = ({ sections }: Article) =>
      sections.map(({ blocks }) =>
        blocks.map((block) => {
          if (typeof block === 'string') return 'text';
          const [kind, value] = Object.entries(block)[0] ?? ['', []];
          return `${kind} ${Array.isArray(value) ? value.length : ''}`;
        }),
      );
    expect(shape(en)).toEqual(shape(de));
    const links = [de, en].flatMap(({ sections }) =>
      sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (typeof block !== 'string' && 'links' in block ? block.links : [])),
      ),
    );
    for (const { to } of links) expect(Object.values(PAGES)).toContain(to);
  });
});

it('shows the weights that are really in force', async () => {
  const page = await visit(routes, PAGES.howMatching);
  await settle();
  const points = [...page.querySelectorAll('td')].map((cell) => Number(cell.textContent));
  expect(points).toEqual(OWN_CRITERIA.map((criterion) => DEFAULT_WEIGHTS[criterion]));
});

it('marks clearly what the operator still has to fill in', async () => {
  const page = await visit(routes, PAGES.imprint);
  await settle();
  expect(page.textContent.split('Vom Betreiber auszufüllen').length - 1).toBe(3);
});
