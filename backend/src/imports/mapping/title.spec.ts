import { subjectOf } from './title';

describe('the subject of a catalogue title', () => {
  it.each([
    ['Laserschweißen dünner Bleche', 'Laserschweißen dünner Bleche'],
    [
      'CFK-Tragflügel : Verifikation eines Flügelkastens durch Versuche ; Abschlußbericht ; 01.07.1997 bis 31.12.1999',
      'CFK-Tragflügel: Verifikation eines Flügelkastens durch Versuche',
    ],
    [
      'Schallquellenlokalisierung : Schlussbericht ... ; Laufzeit: 01.07.1999 - 30.06.2002',
      'Schallquellenlokalisierung',
    ],
    ['Abschlußbericht zum Forschungsvorhaben Dynamik des flexiblen Flugzeugs', 'Dynamik des flexiblen Flugzeugs'],
    ['Verbundprojekt: Flexible Transportketten : Logistik; Zeitraum: 01.05.97', 'Flexible Transportketten: Logistik'],
    ['Mobilität im Verkehr ; MTV-Projektabschlußbericht ; Dok.-Nr.: M07_v4.doc', 'Mobilität im Verkehr'],
    ['COMED Abschlussbericht Förderkennzeichen: 50YC9918 Neue Bauteilkonzepte', 'COMED Neue Bauteilkonzepte'],
    ['Erkennung mit Radar : DaimlerChrysler AG, Schlußbericht', 'Erkennung mit Radar'],
    ['Schlussbericht', 'Schlussbericht'],
    ['Berichte aus der Werkstatt : ein Schlussberichtswesen', 'Berichte aus der Werkstatt: ein Schlussberichtswesen'],
    ['', ''],
  ])('of "%s"', (title, subject) => expect(subjectOf(title)).toBe(subject));
});
