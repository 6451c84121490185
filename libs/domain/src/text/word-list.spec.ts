import { Index, queryOf, ranked } from '../matching';
import { analyse } from './analyse';
import { smallLexicon } from './small-lexicon.spec-data';
import { isWordList, offeredText } from './word-list';

const SOUP =
  'Laser, Kleben, Schweißen, Lack, Krater, Hitze, Kühlung, Strom, Speicher, Roboter, Kamera, KI, Pflege, Dienstplan, ' +
  'Logistik, Lager, Wasser, Abwasser, Holz, Beton, Recycling, Wasserstoff, Datenschutz, Betriebsrat';

describe('a list of words', () => {
  it.each([
    ['with commas', SOUP],
    ['one below the other', SOUP.replaceAll(', ', '\n')],
    ['without anything between', SOUP.replaceAll(',', '')],
    [
      'in English',
      'laser welding, gluing, coating, heat, cooling, storage, robots, cameras, AI, care, rosters, logistics, water, wood, concrete, recycling, hydrogen, textiles, printing',
    ],
  ])('is known by its density: %s', (_, text) => expect(isWordList(text)).toBe(true));

  it.each([
    [
      'an offering',
      'Wir messen Krater im Lack mit Streiflicht und klären an zwei Tagen an Ihrer Linie, woher sie kommen. Dazu gehört ein Bericht, der auch sagt, was er nicht weiß.',
    ],
    ['a heading', 'Laser, Kleben, Schweißen'],
    [
      'a sentence that lists',
      'Zu unserer Ausstattung gehören ein Rasterelektronenmikroskop, zwei Klimakammern, eine Vorbehandlungslinie im Maßstab des Technikums und ein Ofen, in dem wir mit Ihnen Versuche fahren.',
    ],
    [
      'another language',
      'Cette thèse d’urbanisme s’est donnée pour objectif de réfléchir à l’avenir des gares métropolitaines françaises et allemandes à horizon 2050 et porte une intention prospective',
    ],
    ['nothing', ''],
  ])('is not %s', (_, text) => expect(isWordList(text)).toBe(false));
});

describe('an offering that lists forty words', () => {
  const right = [
    'Wir messen Krater im Lack mit Streiflicht und klären, woher sie kommen.',
    'Wir planen Dienste in der Pflege so, dass der Schlaf nicht leidet.',
    'Wir reinigen Abwasser aus der Galvanik im Kreislauf.',
    'Wir kleben Holz auf Beton und prüfen, wie lange das hält.',
  ];
  const index = new Index();
  right.forEach((text, at) => index.add({ id: `r${at}`, group: `r${at}` }, offeredText({ text }, smallLexicon)));
  index.add({ id: 'soup', group: 'soup' }, offeredText({ title: 'Alles', text: SOUP }, smallLexicon));

  it.each([
    ['Der Lack zieht Krater, wer findet die Quelle?', 'r0'],
    ['Unser Dienstplan in der Pflege macht alle müde.', 'r1'],
    ['Wohin mit dem Abwasser unserer Galvanik?', 'r2'],
    ['Wie kleben wir Holz an Beton?', 'r3'],
  ])('never stands first: %s', (text, first) =>
    expect(ranked(index, queryOf(analyse(text, smallLexicon), smallLexicon))[0]?.id).toBe(first),
  );
});
