import { addressesFor, addressIn, languageOf, movedTo, pageAt } from './page-at';
import { FORMER, PAGES, type Page } from './pages';
import { LANGUAGE_CODES, LANGUAGES } from './words';

const languages = LANGUAGE_CODES.filter((language) => LANGUAGES[language].addresses);
const pages = Object.keys(PAGES) as Page[];
const fill = (address: string): string => address.replace(/:\w+/g, '6f1c');

describe.each(languages)('addresses in %s', (language) => {
  it.each(pages)('%s is found at its own address and nowhere else', (page) => {
    const address = fill(addressesFor(language)[page]);
    expect(pageAt(address)).toMatchObject({ page, language });
    expect(pageAt(`${address.replace(/\/$/, '')}/nowhere/at/all`)).toBeUndefined();
  });

  it.each(pages)('%s leads to itself in every other language and back, with what stands behind it', (page) => {
    const address = `${fill(addressesFor(language)[page])}?q=Lack&art=offering#token`;
    for (const other of LANGUAGE_CODES) {
      const there = addressIn(other, address);
      expect(there).toBe(`${fill(addressesFor(other)[page])}?q=Lack&art=offering#token`);
      expect(addressIn(language, there)).toBe(address);
    }
  });

  it('are one to one, small and plain', () => {
    const all = Object.values(addressesFor(language));
    expect(new Set(all).size).toBe(pages.length);
    for (const address of all) expect(address).toMatch(/^\/$|^(\/(:id|[a-z-]+))+$/);
  });
});

it.each(LANGUAGE_CODES)(
  'a reader of %s is led to every page, at addresses of her language or of one it falls back to',
  (language) => {
    for (const page of pages) expect(pageAt(addressIn(language, fill(PAGES[page])))).toMatchObject({ page });
  },
);

it('no language has the address of another one', () => {
  const all = languages.flatMap((language) => Object.values(addressesFor(language)));
  expect(new Set(all).size).toBe(all.length);
});

it('leaves addresses alone that are no pages', () => {
  for (const address of ['/gibt-es-nicht?x=1', '/api/feeds/search.atom?q=x', '/en/nowhere', '']) {
    expect(addressIn('en', address)).toBe(address);
  }
});

it.each([
  ['/', undefined],
  ['/en', 'en'],
  ['/finden', 'de'],
  ['/en/find', 'en'],
  ['/en/nowhere', 'en'],
  ['/nirgends', undefined],
])('%s is written in %s', (path, language) => {
  expect(languageOf(path)).toBe(language);
});

it('a page that moved is found at its old addresses for good', () => {
  const former = { '/herausforderungen/:id': 'challenge', '/suche': 'find' } as const;
  expect(movedTo('/herausforderungen/6f1c', former)).toBe('/probleme/6f1c');
  expect(movedTo('/suche/', former)).toBe('/finden');
  expect(movedTo('/finden', former)).toBeUndefined();
  expect(addressIn('en', '/suche?q=Lack#hits', former)).toBe('/en/find?q=Lack#hits');
  expect(addressIn('de', '/herausforderungen/a%2Fb', former)).toBe('/probleme/a%2Fb');
  for (const address of Object.keys(FORMER)) expect(pageAt(fill(address))).toBeUndefined();
});
