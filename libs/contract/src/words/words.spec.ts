import type { Reason } from '@domain/matching/explanation';
import { words as german } from './de/basics';
import { words as english } from './en/basics';
import { wordsFrom, type Names } from './index';

const names: Names = { topic: (id) => `Thema ${id}`, sector: (id) => `Branche ${id}` };
const de = wordsFrom('de-DE', german);
const en = wordsFrom('en-GB', english);

describe('words', () => {
  it('writes days without a line break inside them, in Berlin time', () => {
    expect(de.day('2026-11-20')).toBe('20.\u00a0November\u00a02026');
    expect(de.shortDay('2026-11-20')).toBe('20.\u00a0Nov.');
    expect(de.weekday('2026-11-20')).toBe('Freitag, 20.\u00a0November');
    expect(de.day('2026-11-20T23:30:00Z')).toBe('21.\u00a0November\u00a02026');
    expect(de.time('2026-11-20T09:42:00Z')).toBe('10:42\u00a0Uhr');
    expect(en.day('2026-11-20')).toBe('20\u00a0November\u00a02026');
    expect(en.time('2026-11-20T09:42:00Z')).toBe('10:42');
  });

  it('counts with the right word', () => {
    expect(de.count(1, 'Antwort', 'Antworten')).toBe('1\u00a0Antwort');
    expect(de.count(1280, 'Antwort', 'Antworten')).toBe('1.280\u00a0Antworten');
    expect(de.km(14.4)).toBe('14\u00a0km');
  });

  it('names words of both texts in one sentence, where the first one stands', () => {
    const same = (word: string): Reason => ({
      code: 'term',
      challengeTerm: word,
      offeringTerm: word,
      via: 'same',
      share: 0.1,
    });
    const reasons: Reason[] = [same('Lack'), { code: 'near', km: 3 }, same('Ofen'), same('Lack')];
    expect(de.reasons(reasons, names)).toEqual(['Beide Texte sprechen von „Lack“ und „Ofen“.', '3\u00a0km entfernt.']);
    expect(en.reasons(reasons, names)[0]).toBe('Both texts mention “Lack” and “Ofen”.');
    expect(de.reasons([same('Lack')], names)).toEqual(['„Lack“ steht in beiden Texten.']);
  });

  it('says why two texts belong together', () => {
    const reason: Reason = {
      code: 'term',
      challengeTerm: 'Einschlüsse',
      offeringTerm: 'Partikeldefekte',
      via: 'translation',
      share: 0.4,
    };
    expect(de.reason(reason, names)).toBe('„Einschlüsse“ heißt dort „Partikeldefekte“.');
    expect(de.reason({ code: 'topic_same', topic: 'coating' }, names)).toBe('Gleiches Thema: Thema coating.');
    expect(en.reason({ code: 'places_free', places: 1 }, names)).toBe('Has one place free this quarter.');
  });

  it('finds a sentence for every refusal, also for codes it does not know', () => {
    expect(de.problem('posting.changed_elsewhere')).toContain('Ihre Fassung ist noch da');
    expect(de.problem('from.another.version')).toBe(de.problem('unexpected'));
    expect(de.fieldProblem('too_long', 160)).toBe('Bitte höchstens 160 Zeichen.');
    expect(de.fieldProblem('too_short')).toContain('noch etwas kurz');
    expect(de.fieldProblem('toString')).toBe(de.fieldProblem('invalid'));
  });

  it('has no empty text and says different things in both languages', () => {
    const texts = (given: unknown): string[] =>
      typeof given === 'string'
        ? [given]
        : given && typeof given === 'object'
          ? Object.values(given).flatMap(texts)
          : [];
    const [german, english] = [texts(de), texts(en)];
    expect(german).toHaveLength(english.length);
    expect([...german, ...english].filter((text) => text.trim() === '')).toEqual([]);
    expect(german.filter((text, at) => text === english[at]).length).toBeLessThan(5);
  });
});
