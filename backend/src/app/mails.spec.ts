import { JSDOM } from 'jsdom';
import { addressIn, pageAt } from '@contract/page-at';
import { PAGES } from '@contract/pages';
import { Dictionary, LANGUAGE_CODES, LANGUAGES, MARKS, pseudo, wordsFrom, type Language } from '@contract/words';
import { MAILS } from '@backend/names';
import { Composers, renderMail, type MailWording } from '@backend/platform/mail';
import { startTestApp, type TestApp } from '@backend/testing';

const at = new Date('2026-11-30T06:30:00Z');
const publicUrl = 'https://dialogwerk.example';
const names = Object.keys(MAILS);
const cases = names.flatMap((name) => LANGUAGE_CODES.map((language) => ({ name, language })));
/** Where a reader's pages stand: at addresses of her language, or of the one it falls back to. */
const homeOf = (language: Language) => pageAt(addressIn(language, PAGES.find))?.language;

/** What no reader is told: how a part is drawn, and where it leads. */
const NO_TEXT = ['kind', 'side', 'url', 'lang', 'language'];
const textsIn = (given: unknown, key = ''): string[] => {
  if (typeof given === 'string') return NO_TEXT.includes(key) ? [] : [given];
  if (given === null || typeof given !== 'object') return [];
  return Object.entries(given).flatMap(([name, value]) => textsIn(value, Array.isArray(given) ? key : name));
};
const marked = new RegExp(`${MARKS[0]}[^${MARKS.join('')}]*${MARKS[1]}`, 'gu');
const DATE = /\p{L}+tag, |\d{1,2}\.\s\p{L}+\.?(\s\d{4})?|\d+\s(km|%)/gu;

/** Other languages than ours may be longer by two fifths. */
const LONGEST_SUBJECT: Partial<Record<Language, number>> = { de: 160, en: 160 };

/** What a forgotten value turns into. */
const FORGOTTEN = /undefined|\bnull\b|NaN|\[object|Invalid Date/;

describe('every mail', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const wordingOf = (name: string): MailWording<unknown> => test.get(Composers).for(name).wording;
  const render = (name: string, language: Language) =>
    wordingOf(name).samples.map((sample) => renderMail(wordingOf(name), sample, { language, publicUrl, at }));

  /** Whether a whole address stands in the data: its composer has seen to the language. */
  const wordingBrings = (name: string, link: string): boolean =>
    JSON.stringify(wordingOf(name).samples).includes(link.split('#')[0] ?? link);

  it.each(names)('%s shows itself with at least one sample', (name) => {
    expect(wordingOf(name).samples.length).toBeGreaterThan(0);
  });

  it.each(cases)('$name in $language is whole in both parts, with every sample', ({ name, language }) => {
    for (const { subject, html, text } of render(name, language)) {
      expect(subject.length).toBeGreaterThan(5);
      expect(subject.length).toBeLessThan(LONGEST_SUBJECT[language] ?? 160 * 1.4);
      for (const part of [subject, html, text]) expect(part).not.toMatch(FORGOTTEN);
      const { document } = new JSDOM(html).window;
      expect(document.documentElement.lang).toBe(language);
      expect(document.querySelectorAll('h1')).toHaveLength(1);
      expect(document.body.textContent.trim().length).toBeGreaterThan(60);
      expect(text.length).toBeGreaterThan(60);
      expect(document.querySelector('script, img, link, iframe, form')).toBeNull();
      const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
      for (const link of links) {
        expect(link).toMatch(/^https:\/\/dialogwerk\.example\//);
        expect(text).toContain(link);
        // Samples that bring a whole address of their own aside, every link leads to the page in the reader's language.
        const { pathname } = new URL(link);
        if (!wordingBrings(name, link)) expect(pageAt(pathname)?.language ?? homeOf(language)).toBe(homeOf(language));
      }
      for (const label of document.querySelectorAll('a')) expect(label.textContent.trim()).not.toBe('');
    }
  });

  it.each(names)('%s takes every text from the words', async (name) => {
    const dictionary = new Dictionary<'xx'>({ xx: pseudo(LANGUAGES.de) });
    await dictionary.load('xx', 'basics', 'mails');
    const words = wordsFrom(dictionary.locale('xx'), dictionary.of('xx', 'basics'));
    const context = { words, say: dictionary.of('xx', 'mails'), language: 'de', url: (path: string) => path } as const;
    for (const sample of wordingOf(name).samples) {
      const given = textsIn(sample).join(' ');
      const left = textsIn(wordingOf(name).write(sample, context)).flatMap((text) => {
        let rest = text;
        for (let before = ''; before !== rest;) [before, rest] = [rest, rest.replace(marked, '')];
        return rest.replace(DATE, '').split(/[,\n]/);
      });
      const own = left.map((piece) => piece.replace(/^[\s:.]+|[\s:.]+$/g, ''));
      expect(own.filter((piece) => /\p{L}{2}/u.test(piece) && !given.includes(piece))).toEqual([]);
    }
  });

  it.each(names)('%s says different things in German and English', (name) => {
    const [german, english] = (['de', 'en'] as const).map((language) => render(name, language)[0]?.text);
    expect(german).not.toBe(english);
  });
});
