import * as fc from 'fast-check';
import { suggestLocks, suggestTitle } from './suggest';

describe('a suggested title', () => {
  it.each([
    ['Wir sehen die Einschlüsse zu spät. Dann ist das Teil fertig.', 'Wir sehen die Einschlüsse zu spät'],
    [
      'Wie viel Strom braucht der Ofen im Leerlauf? Das wüssten wir gern.',
      'Wie viel Strom braucht der Ofen im Leerlauf?',
    ],
    ['Teile, z. B. Halter, reißen bei ca. 20 Grad. Immer wieder.', 'Teile, z. B. Halter, reißen bei ca. 20 Grad'],
    ['Am 3. Tag löst sich das Etikett. Warum?', 'Am 3. Tag löst sich das Etikett'],
    ['Maße von 0.5 mm sind zu grob. Ende', 'Maße von 0.5 mm sind zu grob'],
    ['Erste Zeile\nzweite Zeile', 'Erste Zeile'],
    ['  \n  Nur   ein Satz ohne Punkt  ', 'Nur ein Satz ohne Punkt'],
    ['', ''],
  ])('of “%s” is “%s”', (text, title) => expect(suggestTitle(text)).toBe(title));

  it('is cut at a word', () => {
    const title = suggestTitle(`${'Beschichtung '.repeat(20)}hält nicht`);
    expect(title).toMatch(/Beschichtung …$/);
    expect([...title].length).toBeLessThanOrEqual(160);
  });

  it('is one line of at most 160 characters for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 800 }), (text) => {
        const title = suggestTitle(text);
        expect([...title].length).toBeLessThanOrEqual(160);
        expect(title).not.toMatch(/[\n\r]/);
      }),
    );
  });
});

describe('suggested locks', () => {
  it('close answers with prices and names, but never the first one entirely', () => {
    const texts = { what: 'Kunde ist die Hartmann Federn AG', where: 'In Halle 2', cost: 'Rund 90.000 € im Jahr' };
    expect(suggestLocks(texts)).toEqual({ what: 'members', cost: 'partner' });
  });
});
