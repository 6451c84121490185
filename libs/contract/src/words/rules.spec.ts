import { EXPOSURE_DAYS } from '@domain/matching';
import { ROUND_OPTIONS } from '@domain/rounds';
import { LANGUAGE_CODES, LANGUAGES, RULES, type Language, type Rules } from './index';
import { GIVEN, textsOf } from './walk.spec-data';

/** Rules as nobody would set them: a text that still tells a small number wrote it down itself. */
const marked = Object.fromEntries(Object.keys(RULES).map((rule) => [rule, Number(GIVEN)])) as unknown as Rules;

/** What a number looks like in the languages that are watched; one that is added is watched by a line here. */
const NUMBERS: Partial<Record<Language, RegExp>> = {
  de: /\d|\b(zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|zwanzig|dreißig|hundert)(?!\p{L})/iu,
  en: /\d|\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|hundred)\b/iu,
};

/** Numbers that are no rules of ours, and why they may stay. */
const MAY_STAY: readonly (readonly [phrase: RegExp, why: string])[] = [
  [/§ ?\d+\w?( Absatz \d|\(\d\))?|Art\. \d+(,? (bis|to|und|and) \d+|, \d+)*|2022\/2065/, 'laws'],
  [/WCAG 2\.2|EN 301 549|320 (Pixel|pixels)|(EUPL|Licence) 1\.2/, 'standards and licences'],
  [/zwei Monate|two months/, 'the law on inventions of employees'],
  [/100 (Punkte|points)/, 'the scale of a match'],
  [/(\d+ (bis|to) )?\d+ (oder mehr )?(Beschäftigte|employees)/, 'size classes of the EU'],
  [/zwei Wochen|two weeks/, 'the name of a period'],
  [/fünf Ziffern|five digits/, 'German postcodes'],
  [/zwei(, drei)? (Sätze|Wörter)|two (or three|(more )?(sentences|words))|sentence or two/i, 'advice on writing'],
  [/drei Adjektive|three adjectives/, 'a figure of speech'],
  [/zwei Zeichen|two characters/, 'the shortest name'],
  [/2 Seiten|two sides|two of you|two texts|same two/i, 'the two sides of a match'],
];

const WATCHED = Object.entries(NUMBERS) as [Language, RegExp][];

const leftOver = (number: RegExp, text: string): boolean =>
  number.test(
    MAY_STAY.reduce((rest, [phrase]) => rest.replaceAll(new RegExp(phrase, 'giu'), ''), text.replaceAll(GIVEN, '')),
  );

describe('numbers of rules', () => {
  it.each(WATCHED)('are handed to the words; no text in %s tells one itself', async (language, number) => {
    const found = await textsOf(LANGUAGES[language], marked);
    const told = found.filter(({ at, text }) => !at.includes('.numerals.') && leftOver(number, text));
    expect(told.map(({ at, text }) => `${at}: ${text}`)).toEqual([]);
  });

  it('stand in a text each', async () => {
    const rules = Object.fromEntries(Object.keys(RULES).map((rule, n) => [rule, 1001 + n])) as unknown as Rules;
    for (const language of LANGUAGE_CODES) {
      const all = (await textsOf(LANGUAGES[language], rules)).map(({ text }) => text).join('\n');
      const silent = Object.entries(rules).filter(([, value]) => !all.includes(String(value)));
      expect(silent.map(([rule]) => rule)).toEqual([]);
    }
  });

  it('are those of the rooms that are too large for a browser', () => {
    expect([RULES.proposals, RULES.distinct]).toEqual([ROUND_OPTIONS.k, ROUND_OPTIONS.distinct]);
    expect(RULES.exposureMonths).toBe(Math.round(EXPOSURE_DAYS / (365 / 12)));
  });

  it('may stay only where they are found', async () => {
    const found = (await Promise.all(LANGUAGE_CODES.map((language) => textsOf(LANGUAGES[language], marked)))).flat();
    expect(MAY_STAY.filter(([phrase]) => !found.some(({ text }) => phrase.test(text))).map(([, why]) => why)).toEqual(
      [],
    );
  });
});
