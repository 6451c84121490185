import * as fc from 'fast-check';
import { redact, SENSITIVE_KINDS, sensitivePassages } from './sensitive';

const seen = (text: string): string[] =>
  sensitivePassages(text).map(({ kind, from, to }) => `${kind}: ${text.slice(from, to)}`);

describe('sensitive passages', () => {
  it.each([
    ['Das kostet rund 90.000 € im Jahr.', ['amount: 90.000 €']],
    ['Etwa 1,2 Mio. Euro Umsatz, 12,50 EUR je Stück', ['amount: 1,2 Mio. Euro', 'amount: 12,50 EUR']],
    ['Wir zahlen € 1200 und 45 Euro je Stunde', ['amount: € 1200', 'amount: 45 Euro']],
    [
      'Ausschuss: 20 Tsd. Euro, 3 500 Euro, 40000 EUR',
      ['amount: 20 Tsd. Euro', 'amount: 3 500 Euro', 'amount: 40000 EUR'],
    ],
    ['Schreiben Sie an j.feldmann@feldmann-ot.de, danke', ['email: j.feldmann@feldmann-ot.de']],
    ['Rufen Sie an: 02732 / 55 12-40', ['phone: 02732 / 55 12-40']],
    ['Mobil 0171 2345678 oder +49 271 123456', ['phone: 0171 2345678', 'phone: +49 271 123456']],
    ['Tel. (0271) 4567-89', ['phone: (0271) 4567-89']],
    ['Konto DE89 3704 0044 0532 0130 00 bitte', ['iban: DE89 3704 0044 0532 0130 00']],
    [
      'Herr Feldmann und Frau Dr. Miriam Castellani wissen Bescheid',
      ['person: Herr Feldmann', 'person: Frau Dr. Miriam Castellani'],
    ],
    ['Das sagt Prof. Dr. von Berg-Lindner', ['person: Prof. Dr. von Berg-Lindner']],
    ['Teile für die Müller & Söhne GmbH & Co. KG gehen', ['company: Müller & Söhne GmbH & Co. KG']],
    ['Unser Kunde ist die Hartmann Federn AG.', ['company: Hartmann Federn AG']],
    ['Halterungen für Kreutzer Schienentechnik am Gehänge', ['company: Kreutzer Schienentechnik']],
    ['Sitz: Lindenstraße 12a, Siegen', ['address: Lindenstraße 12a']],
    [
      'Siehe Zeichnungsnummer 4711-02/B und Auftrags-Nr. A2291',
      ['number: Zeichnungsnummer 4711-02/B', 'number: Auftrags-Nr. A2291'],
    ],
    ['Teil ZN-2041-B reißt', ['number: ZN-2041-B']],
  ])('finds what is in “%s”', (text, expected) => expect(seen(text)).toEqual(expected));

  it.each([
    'Etwa jedes zwanzigste Teil, bei 0,5 mm Dicke und 180 °C, 24 Stunden lang.',
    'Seit dem 24.11.2026 läuft Linie 2 mit 1.200 Teilen je Schicht.',
    'Geprüft nach DIN EN ISO 9001:2015 und VDI-2230, Stahl S235JR, Alu AW-6060.',
    'Die Frau an der Waage hebt 0,8 t, der Herr daneben auch.',
    'Unsere AG Werkstoffe trifft sich in der Fertigungsstraße 3 und an Montagestraße 12.',
    'Die Abteilung Fördertechnik und der Lehrstuhl Lasertechnik arbeiten mit.',
    'Wir haben 38 Beschäftigte, 3 Schichten und 2 Öfen; 5-10 % sind Ausschuss.',
    'Die KG weiß das, und unsere GmbH auch.',
  ])('finds nothing in “%s”', (text) => expect(seen(text)).toEqual([]));

  it('returns ordered passages inside the text that do not overlap', () => {
    const piece = fc.constantFrom(
      'Frau Meier',
      ' 12 €',
      'a@b.de',
      ' GmbH',
      'DE89 3704 0044 0532 0130 00',
      '0',
      ' ',
      '\n',
      'x',
      '🙂',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((all) => all.join('')),
        ),
        (text) => {
          let end = 0;
          for (const { kind, from, to } of sensitivePassages(text)) {
            expect(SENSITIVE_KINDS).toContain(kind);
            expect(from).toBeGreaterThanOrEqual(end);
            expect(to).toBeGreaterThan(from);
            end = to;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ['digits', '1'],
    ['letters', 'a'],
    ['capitals', 'A'],
    ['figures and blanks', '1 2'],
    ['groups of three', '123.'],
    ['names', 'Aa '],
    ['hyphens', 'A-1-'],
    ['at signs', 'a@'],
    ['titles', 'Dr. '],
    ['legal forms', 'Aa GmbH '],
    ['ampersands', 'A & '],
    ['slashes', '0/1 '],
    ['keywords', 'Auftragsnummer '],
  ])('needs time in proportion to the length for 200,000 characters of %s', (_, unit) => {
    const of = (length: number): string => unit.repeat(Math.ceil(length / unit.length));
    const time = (text: string): number => {
      const start = performance.now();
      sensitivePassages(text);
      return performance.now() - start;
    };
    time(of(20_000));
    expect(time(of(200_000))).toBeLessThan(2500);
  });
});

describe('redact', () => {
  it('blacks out what was found and keeps length and blanks', () => {
    const text = 'Teile für Kreutzer Schienentechnik, rund 90.000 € im Jahr';
    const clean = redact(text, sensitivePassages(text));
    expect(clean).toBe('Teile für ████████ ███████████████, rund ██████ █ im Jahr');
    expect(sensitivePassages(clean)).toEqual([]);
  });
});
