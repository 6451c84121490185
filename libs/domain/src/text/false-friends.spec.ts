import { analyse } from './analyse';
import { EMPTY_LEXICON } from './empty-lexicon';
import { falseFriendsIn, plainStem } from './false-friends';
import { Lexicon } from './lexicon';

const lexicon = new Lexicon({
  ...EMPTY_LEXICON,
  germanToEnglish: { lack: 'paint 60', fehl: 'lack 40 error 50', sensor: 'sensor 90' },
  englishToGerman: { lack: 'mangel 40', paint: 'lack 60', sensor: 'sensor 90' },
});
const stems = (text: string, language: 'de' | 'en'): string[] =>
  analyse(text, lexicon, language)
    .terms.filter(({ kind }) => kind === 'word')
    .map(({ stem }) => stem);

describe('a word of two languages', () => {
  it('has two names where it means two things, and one where it means one', () => {
    expect(stems('Lack Sensor', 'de')).toEqual(['lack', 'sensor']);
    expect(stems('lack sensor', 'en')).toEqual(['lack@en', 'sensor']);
  });

  it('is found by what it means: a want is no paint', () => {
    expect(lexicon.translationsOf('fehl', 'de').map(({ stem }) => stem)).toEqual(['lack@en', 'error']);
    expect(lexicon.translationsOf('paint', 'en').map(({ stem }) => stem)).toEqual(['lack']);
    expect(lexicon.translationsOf('lack@en', 'en').map(({ stem }) => stem)).toEqual(['mangel']);
  });

  it('is as rare as it is written', () => {
    const read = new Lexicon({ ...EMPTY_LEXICON, challenges: { texts: 100, counts: 'lack 50' } });
    expect(read.rarity('lack@en')).toBe(read.rarity('lack'));
    expect(plainStem('lack@en')).toBe('lack');
  });

  it('is a false friend only where both languages know it', () => {
    const table = (entries: Record<string, string>) =>
      new Map(Object.entries(entries).map(([from, stem]) => [from, [{ stem, weight: 0.5 }]]));
    const german = table({ gift: 'poison', laser: 'laser', ofen: 'oven' });
    expect([...falseFriendsIn(german, table({ gift: 'geschenk', laser: 'laser' }))]).toEqual(['gift']);
  });
});
