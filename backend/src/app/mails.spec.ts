import { JSDOM } from 'jsdom';
import { LANGUAGES, type Language } from '@contract/words';
import { allMails, renderMail, type MailWording } from '@backend/platform/mail';
import { wordsLoaded } from '@backend/platform/words';
import './rooms';

const at = new Date('2026-11-30T06:30:00Z');
const publicUrl = 'https://dialogwerk.example';
const cases = allMails().flatMap((wording) =>
  (wording.samples as readonly unknown[]).flatMap((sample, number) =>
    (Object.keys(LANGUAGES) as Language[]).map((language) => ({
      name: wording.name,
      number,
      language,
      wording,
      sample,
    })),
  ),
);
const render = ({ wording, sample, language }: (typeof cases)[number]) =>
  renderMail(wording as unknown as MailWording<unknown>, sample, { language, publicUrl, at });

/** What a forgotten value turns into. */
const FORGOTTEN = /undefined|\bnull\b|NaN|\[object|Invalid Date/;

describe('every mail', () => {
  beforeAll(() => wordsLoaded);

  it('is known, and shows itself with at least one sample', () => {
    expect(allMails().length).toBeGreaterThan(8);
    expect(allMails().filter(({ samples }) => samples.length === 0)).toEqual([]);
  });

  it.each(cases)('$name, sample $number, in $language is whole in both parts', (one) => {
    const { subject, html, text } = render(one);
    expect(subject.length).toBeGreaterThan(5);
    expect(subject.length).toBeLessThan(160);
    for (const part of [subject, html, text]) expect(part).not.toMatch(FORGOTTEN);
    const { document } = new JSDOM(html).window;
    expect(document.documentElement.lang).toBe(one.language);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.body.textContent.trim().length).toBeGreaterThan(60);
    expect(text.length).toBeGreaterThan(60);
    expect(document.querySelector('script, img, link, iframe, form')).toBeNull();
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    for (const link of links) {
      expect(link).toMatch(/^https:\/\/dialogwerk\.example\//);
      expect(text).toContain(link);
    }
    for (const label of document.querySelectorAll('a')) expect(label.textContent.trim()).not.toBe('');
  });

  it('says different things in German and English', () => {
    for (const { name } of allMails()) {
      const [german, english] = (['de', 'en'] as const).map((language) => {
        const one = cases.find((given) => given.name === name && given.language === language);
        return one && render(one).text;
      });
      expect({ name, same: german === english }).toEqual({ name, same: false });
    }
  });
});
