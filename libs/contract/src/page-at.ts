import { FORMER, PAGES, type Page } from './pages';
import { LANGUAGE_CODES, LANGUAGES, lookIn, type Language } from './words/languages';

/** A page found by an address, with what its parts were filled with (as written there). */
export interface PageFound {
  readonly page: Page;
  readonly language: Language;
  readonly parts: Readonly<Record<string, string>>;
}

/** Languages with addresses of their own: there the address tells the language. */
const languages = LANGUAGE_CODES.filter((language) => LANGUAGES[language].addresses);
/** Where the pages stand for a reader of this language. */
export const addressesFor = (language: Language): Readonly<Record<Page, string>> =>
  lookIn(language)
    .map((code) => LANGUAGES[code].addresses)
    .find((addresses) => addresses) ?? PAGES;

const pages = Object.keys(PAGES) as readonly Page[];
const hasParts = (address: string): boolean => address.includes('/:');
/** `/probleme/:id` as a pattern with a named group; a slash at the end changes nothing. */
const patternOf = (address: string): RegExp =>
  new RegExp(`^${address.replace(/:(\w+)/g, '(?<$1>[^/]+)')}${address === '/' ? '' : '/?'}$`);

// Fixed addresses come first: `/angebote/neu` is no offering.
const patterns = languages
  .flatMap((language) => pages.map((page) => ({ page, language, address: addressesFor(language)[page] })))
  .sort((one, other) => Number(hasParts(one.address)) - Number(hasParts(other.address)))
  .map(({ page, language, address }) => ({ page, language, pattern: patternOf(address) }));

/** The page at a path, without query and fragment; undefined where there is none. */
export function pageAt(path: string): PageFound | undefined {
  for (const { page, language, pattern } of patterns) {
    const found = pattern.exec(path);
    if (found) return { page, language, parts: { ...found.groups } };
  }
  return undefined;
}

const filled = (address: string, parts: Readonly<Record<string, string>>): string =>
  address.replace(/:(\w+)/g, (_, part: string) => parts[part] ?? '');

/**
 * An address of this site, with query and fragment, as a reader of this language sees it; one that a page had before
 * becomes that of today, others stay as they are.
 */
export function addressIn(language: Language, address: string, former = FORMER): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  const found = pageAt(movedTo(path, former) ?? path);
  return found ? filled(addressesFor(language)[found.page], found.parts) + rest : address;
}

/** The language an address is written in. The start page without one says nothing, nor does an address of nowhere. */
export function languageOf(path: string): Language | undefined {
  const below = languages.find((language) => path.startsWith(`/${language}/`));
  return path === PAGES.start ? undefined : (below ?? pageAt(path)?.language);
}

/** Where a page has moved that once stood at this path; undefined for all that never moved. */
export function movedTo(path: string, former: Readonly<Record<string, Page>> = FORMER): string | undefined {
  for (const [address, page] of Object.entries(former)) {
    const found = patternOf(address).exec(path);
    if (found) return filled(PAGES[page], { ...found.groups });
  }
  return undefined;
}
