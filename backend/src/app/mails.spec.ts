import { JSDOM } from 'jsdom';
import { pageAt } from '@contract/page-at';
import { LANGUAGES, type Language } from '@contract/words';
import { MAILS } from '@backend/names';
import { Composers, renderMail, type MailWording } from '@backend/platform/mail';
import { startTestApp, type TestApp } from '@backend/testing';

const at = new Date('2026-11-30T06:30:00Z');
const publicUrl = 'https://dialogwerk.example';
const names = Object.keys(MAILS);
const cases = names.flatMap((name) => (Object.keys(LANGUAGES) as Language[]).map((language) => ({ name, language })));

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
      expect(subject.length).toBeLessThan(160);
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
        if (!wordingBrings(name, link)) expect(pageAt(pathname)?.language ?? language).toBe(language);
      }
      for (const label of document.querySelectorAll('a')) expect(label.textContent.trim()).not.toBe('');
    }
  });

  it.each(names)('%s says different things in German and English', (name) => {
    const [german, english] = (['de', 'en'] as const).map((language) => render(name, language)[0]?.text);
    expect(german).not.toBe(english);
  });
});
