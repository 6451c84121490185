import * as fc from 'fast-check';
import { analyse, surfaceOf } from './analyse';
import { partsOf } from './compounds';
import { languageOf } from './language';
import { sentencesOf } from './sentences';
import { smallLexicon } from './small-lexicon.spec-data';
import { stem } from './stem';
import { tokensOf } from './tokens';

const read = (text: string): string[] =>
  analyse(text, smallLexicon)
    .terms.filter(({ kind }) => kind === 'word' || kind === 'part')
    .map(({ stem, kind }) => (kind === 'part' ? `(${stem})` : stem));

describe('the language of a text', () => {
  it.each([
    ['Wir suchen jemanden, der uns bei der Prüfung hilft.', 'de'],
    ['We are looking for someone who can help us with testing.', 'en'],
    ['Schweißnähte prüfen', 'de'],
    ['', 'de'],
    ['Laser welding of thin sheets for the car industry', 'en'],
  ])('%j is %s', (text, language) => expect(languageOf(tokensOf(text))).toBe(language));
});

describe('words that tell no subject', () => {
  it.each([
    ['Naht vom 01.07.1999 bis 31-12.2000', ['naht']],
    ['Riss, 2013-06.2016, Bericht 2002.178', ['riss', 'bericht']],
    ['DIN 18160-1:1962, CL-20, 20-30 GHz, seit 1988', ['din', '18160', '1962', 'cl', '20', '20', '30', 'ghz', '1988']],
    ['zwei, drei oder beide Risse', ['riss']],
    ['Naht 1999-2001', ['naht']],
  ])('%j reads %j', (text, words) => expect(read(text)).toEqual([...new Set(words)]));
});

describe('stems', () => {
  // Samples of the published Snowball vocabularies.
  it.each([
    ['de', 'aufeinanderfolgenden', 'aufeinanderfolg'],
    ['de', 'häuser', 'haus'],
    ['de', 'kategorischen', 'kategor'],
    ['de', 'gleichmäßigkeit', 'gleichmass'],
    ['en', 'consolingly', 'consol'],
    ['en', 'knightly', 'knight'],
    ['en', 'conditional', 'condit'],
    ['en', 'generalization', 'general'],
    ['en', 'consigned', 'consign'],
    ['en', 'consistently', 'consist'],
    ['en', 'knots', 'knot'],
    ['en', 'happy', 'happi'],
    ['en', 'sensational', 'sensat'],
    ['en', 'electricity', 'electr'],
    ['en', 'hopping', 'hop'],
    ['en', 'hoping', 'hope'],
    ['en', 'gas', 'gas'],
    ['en', 'abilities', 'abil'],
    ['en', 'skies', 'sky'],
    ['en', 'controlled', 'control'],
  ] as const)('%s: %s -> %s', (language, word, expected) => expect(stem(word, language)).toBe(expected));
});

describe('compounds', () => {
  const frequency = (form: string): number =>
    ({ laser: 50, schweiss: 40, naht: 20, nahte: 10, arbeit: 80, schutz: 30, maschinen: 40, teil: 30 })[form] ?? 0;
  it.each([
    ['laserschweissnaht', ['laser', 'schweiss', 'naht']],
    ['arbeitsschutz', ['arbeit', 'schutz']],
    ['maschinenteil', ['maschinen', 'teil']],
    ['laser', []],
    ['unbekannteswort', []],
    ['schweissbar', []],
  ])('%s: %j', (word, parts) => expect(partsOf(word, frequency)).toEqual(parts));

  it('stay whole when the whole is more common than its parts', () =>
    expect(partsOf('arbeitsschutz', (form) => (form === 'arbeitsschutz' ? 1000 : frequency(form)))).toEqual([]));
});

describe('reading a text', () => {
  it('keeps subjects, drops the rest, splits compounds', () =>
    expect(read('Wir haben eine Laserschweißnaht und möchten sie prüfen.')).toEqual([
      'laserschweissnaht',
      '(las)',
      '(schweiss)',
      '(naht)',
      'pruf',
    ]));

  it('remembers the words as they were written', () => {
    const text = 'Unsere SCHWEISSNÄHTE reißen; die Akkus auch.';
    const analysed = analyse(text, smallLexicon);
    expect(analysed.terms.filter(({ kind }) => kind === 'word').map((term) => surfaceOf(analysed, term))).toEqual([
      'SCHWEISSNÄHTE',
      'reißen',
      'Akkus',
    ]);
  });

  it('counts the title twice and joins neighbours, but not across sentences', () => {
    const { terms } = analyse({ title: 'Laser', text: 'Laser Teil. Maschine' }, smallLexicon);
    const counts = Object.fromEntries(terms.map(({ stem, count }) => [stem, count]));
    expect(counts).toEqual({ las: 3, teil: 1, 'las teil': 1, maschin: 1, '~masch': 1 });
  });

  it('pairs words with one between them at half the weight', () => {
    const { terms } = analyse('Laser, Teil und Naht', smallLexicon);
    const pairs = terms.filter(({ kind }) => kind === 'pair').map(({ stem, count }) => [stem, count]);
    expect(pairs).toEqual([
      ['las teil', 1],
      ['teil naht', 1],
      ['las naht', 0.5],
    ]);
  });

  it.each([
    ['a short first sentence', 'Laser. Die Maschine prüft.', 1.5],
    ['the first one after ballast', 'Unternehmen suchen Unternehmen. Laser. Die Maschine prüft.', 1.5],
    ['nothing that is all there is', 'Laser', 1],
    ['no sentence as long as any', `Laser ${'Teil '.repeat(9)}. Die Maschine prüft.`, 1],
  ])('hears as a heading %s', (_, text, count) =>
    expect(analyse(text, smallLexicon).terms.find(({ stem }) => stem === 'las')?.count).toBe(count),
  );

  it('reads composed and decomposed letters alike', () =>
    expect(read('Prüfung'.normalize('NFD'))).toEqual(read('Prüfung')));
});

describe('odd texts', () => {
  const megabyte = 2 ** 20;
  it.each([
    ['empty', ''],
    ['only stop words', 'und oder aber the and of'],
    ['emoji', '👩‍🔧🔥'.repeat(50)],
    ['right to left', 'مرحبا بالعالم שלום עולם'],
    ['lone surrogates', '\ud800 a\udc00b \ud83d'],
    ['one word again and again', 'Laser '.repeat(megabyte / 6)],
    ['one word of a megabyte', 'a'.repeat(megabyte)],
    ['combining marks', 'a' + '\u0308'.repeat(5000)],
    ['controls', '\u0000\u0007\u2028'],
  ])('%s: read without complaint', (_, text) => {
    const { terms } = analyse(text, smallLexicon);
    expect(terms.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
    expect(() => sentencesOf(text)).not.toThrow();
  });

  it('any text at all', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        const analysed = analyse(text, smallLexicon);
        expect(analysed.length).toBeGreaterThanOrEqual(0);
        for (const term of analysed.terms) expect(surfaceOf(analysed, term)).not.toBe('');
      }),
    ));
});

describe('sentences', () => {
  it.each([
    ['Das ist z. B. ein Riss. Wir prüfen ihn!', ['Das ist z. B. ein Riss.', 'Wir prüfen ihn!']],
    ['Am 3. Mai war es kalt. Ende', ['Am 3. Mai war es kalt.', 'Ende']],
    ['Eins\nZwei', ['Eins', 'Zwei']],
    ['', []],
  ])('%j', (text, sentences) => expect(sentencesOf(text)).toEqual(sentences));

  it('lose no word', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Riss', 'z.', 'B.', '3.', 'Ende!', '\n', 'so?')), (words) => {
        const text = words.join(' ');
        expect(sentencesOf(text).join(' ').split(/\s+/).filter(Boolean)).toEqual(text.split(/\s+/).filter(Boolean));
      }),
    ));
});
