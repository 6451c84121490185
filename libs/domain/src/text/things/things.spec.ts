import { analyse } from '../analyse';
import { smallLexicon } from '../small-lexicon.spec-data';
import { isOrdinary, tellsNouns, thingsIn } from './things';

const hoods = (text: string, language: 'de' | 'en' = 'de'): Record<string, string> => {
  const read = analyse(text, smallLexicon, language);
  const hoodOf = thingsIn(read, smallLexicon);
  return Object.fromEntries(
    read.terms
      .filter(({ kind }) => kind === 'word')
      .map((term) => [read.source.slice(term.start, term.end), hoodOf(term)]),
  );
};
const things = (text: string, language: 'de' | 'en' = 'de'): string[] =>
  Object.entries(hoods(text, language)).flatMap(([word, hood]) => (hood === 'thing' ? [word] : []));

describe('a word names a thing', () => {
  it.each([
    ['Auf dem Pulverlack sieht man Krater, aber nur bei dunklem Lack.', ['Pulverlack', 'Krater', 'Lack']],
    ['Vermutlich klebt der Leim schlecht.', ['Leim']],
    ['Jeden Mittwoch ruft der Chef aus Coesfeld an und will Teile.', []],
    ['Die Kollegen der Abteilung haben ein Problem mit der Fräse.', ['Fräse']],
    ['Wir reden mit Herrn Lüdke und Frau Petrovski über die Drehmaschine.', ['Drehmaschine']],
    ['Beschichtung löst sich. Spuren bleiben.', ['Beschichtung']],
    ['Der Druck auf PA12 mit der CNC-Fräse und das ERP fallen aus.', ['PA12', 'CNC', 'Fräse', 'ERP']],
    ['Meistens hilft es, den Ofen später zu öffnen.', ['Ofen']],
  ])('in %j: %j', (text, expected) => expect(things(text)).toEqual(expected));

  it('leaves it open at the beginning of a sentence, where every word is written large', () =>
    expect(hoods('Krater stehen im Lack.')).toMatchObject({ Krater: 'open', stehen: 'none', Lack: 'thing' }));

  it('leaves it open where nobody writes nouns large, and where everything is', () => {
    expect(hoods('auf dem lack sind krater und der chef schimpft')).toMatchObject({ krater: 'open', chef: 'none' });
    expect(hoods('AUF DEM LACK SIND KRATER')).toMatchObject({ KRATER: 'open' });
  });

  it.each([
    ['Every mould half is ordered by the manager with good adhesives.', ['mould', 'adhesives']],
    ['The welding of aluminium is usually compared with several reliable methods.', ['welding', 'aluminium']],
    ['Nobody should ask about sixty friends on Friday.', []],
  ])('in English: %j: %j', (text, expected) =>
    expect(things(text, 'en').filter((word) => !['sixty', 'Nobody'].includes(word))).toEqual(expected),
  );
});

describe('an ordinary word', () => {
  it.each([
    ['Arbeitsgruppe', 'de', false],
    ['Kollegen', 'de', true],
    ['Dülmen', 'de', true],
    ['Krater', 'de', false],
    ['improvements', 'en', true],
    ['adhesive', 'en', false],
  ] as const)('%s (%s): %s', (word, language, ordinary) =>
    expect(isOrdinary(word, language, smallLexicon)).toBe(ordinary),
  );
});

it('sees whether capitals tell nouns', () => {
  expect(tellsNouns('Die Naht reißt im Winter.')).toBe(true);
  expect(tellsNouns('die naht reißt im winter')).toBe(false);
  expect(tellsNouns('DIE NAHT REISST')).toBe(false);
});
