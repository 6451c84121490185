import { isWordList } from './word-list';

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
