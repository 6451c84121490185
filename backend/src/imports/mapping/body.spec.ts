import { authorOf, bodyOf, nameKey } from './body';

describe('a body as a catalogue writes it', () => {
  it.each([
    ['Universität Paderborn', 'Universität Paderborn', null, null],
    [
      'Universität Stuttgart, Institut für Raumfahrtsysteme',
      'Universität Stuttgart',
      'Institut für Raumfahrtsysteme',
      null,
    ],
    [
      'Universität Leipzig, Lehr- und Forschungsbereich Verkehrsbau, Verkehrssystemtechnik',
      'Universität Leipzig',
      'Lehr- und Forschungsbereich Verkehrsbau, Verkehrssystemtechnik',
      null,
    ],
    ['Institut für Logistik, Dortmund', 'Institut für Logistik', null, 'Dortmund'],
    [
      'Institut für Antriebstechnik, Abteilung Turbulenzforschung, Berlin',
      'Institut für Antriebstechnik',
      'Abteilung Turbulenzforschung',
      'Berlin',
    ],
    ['Astrium GmbH, Ottobrunn', 'Astrium GmbH', null, 'Ottobrunn'],
    ['Astrium GmbH, Raumfahrt-Infrastruktur, Bremen', 'Astrium GmbH', null, 'Bremen'],
    [
      'Bombardier Transportation GmbH, Hennigsdorf b. Berlin',
      'Bombardier Transportation GmbH',
      null,
      'Hennigsdorf b. Berlin',
    ],
    ['SSP Consult, Beratende Ingenieure GmbH', 'SSP Consult, Beratende Ingenieure GmbH', null, null],
    ['Wuppertal Institut für Klima, Umwelt, Energie', 'Wuppertal Institut für Klima, Umwelt, Energie', null, null],
    [
      'Bundesinstitut für Bau-, Stadt- und Raumforschung',
      'Bundesinstitut für Bau-, Stadt- und Raumforschung',
      null,
      null,
    ],
    ['Deutschland, Umweltbundesamt', 'Umweltbundesamt', null, null],
  ])('takes "%s" apart', (written, name, unit, place) => expect(bodyOf(written)).toEqual({ name, unit, place }));

  it('takes the body that did the work, not the ministry that paid or the conference', () => {
    expect(authorOf(['Deutsche Bundesstiftung Umwelt', 'Hochschule Düsseldorf'])?.name).toBe('Hochschule Düsseldorf');
    expect(
      authorOf([
        'Dortmunder Konferenz Raumforschung: Mobilitäten',
        'Technische Universität Dortmund, Fakultät Raumplanung',
      ]),
    ).toEqual({ name: 'Technische Universität Dortmund', unit: 'Fakultät Raumplanung', place: null });
    expect(authorOf([])).toBeNull();
  });

  it.each([
    ['RWTH Aachen', 'rwth aachen'],
    ['Westfälische Wilhelms-Universität Münster', 'westfalische wilhelms universitat munster'],
    ['Schiffbautechnische Gesellschaft e.V. (STG)', 'schiffbautechnische gesellschaft'],
    ['Große Werke GmbH', 'grosse werke'],
    ['', ''],
  ])('knows what spellings of "%s" have in common', (name, key) => expect(nameKey(name)).toBe(key));
});
