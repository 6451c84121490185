import { offeringWarnings } from './warnings';

const SOUP =
  'Laser, Kleben, Schweißen, Lack, Krater, Hitze, Kühlung, Strom, Speicher, Roboter, Kamera, KI, Pflege, Dienstplan, ' +
  'Logistik, Lager, Wasser, Abwasser, Holz, Beton, Recycling';

describe('what a guide is pointed to in an offering', () => {
  it('is a list of words in place of a text, with its beginning', () => {
    const [hint, ...more] = offeringWarnings('Wir können vieles', SOUP);
    expect(hint).toMatchObject({ field: 'text', kind: 'word_list' });
    expect(SOUP.startsWith(hint?.text ?? '-')).toBe(true);
    expect(more).toEqual([]);
  });

  it('is not a text that tells what it offers', () =>
    expect(
      offeringWarnings(
        'Krater im Lack klären',
        'Wir messen Krater im Lack mit Streiflicht und klären an zwei Tagen an Ihrer Linie, woher sie kommen und was hilft.',
      ),
    ).toEqual([]));
});
