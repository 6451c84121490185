/** A challenge, an offering, and the pairs of words that must not, or must, be told as a reason. */
export interface ReasonCase {
  readonly challenge: string;
  readonly offering: string;
  readonly never?: readonly (readonly [string, string])[];
  readonly always?: readonly (readonly [string, string])[];
}

/** Reasons people were shown and laughed at, or which hurt; each kind with neighbours. */
export const reasonCases: readonly ReasonCase[] = [
  {
    challenge: 'Der Dampf zieht durch das Dach hinaus, und wir sind fertig mit den Nerven.',
    offering: 'Additive manufacturing of metal parts. A roof over the laboratory. Furthermore we teach.',
    never: [
      ['hinaus', 'Additive'],
      ['fertig', 'manufacturing'],
    ],
  },
  {
    challenge: 'Uns fehlen Fahrer, und die letzten fallen jetzt auch noch aus. Es fällt schwer, Fehler zu finden.',
    offering: 'Wir messen Lack auf Blechen, prüfen Schadensfälle und machen Betriebslastmessungen. Chargenwechsel zeigen wir an.',
    never: [
      ['fehlen', 'Lack'],
      ['Fehler', 'Lack'],
      ['fällt', 'Schadensfälle'],
      ['letzten', 'Betriebslastmessungen'],
    ],
  },
  {
    challenge: 'Die Ladung verrutscht auf der Fahrt.',
    offering: 'Wir zeigen den Chargenwechsel in der Färberei an, und die Batterie hält die Ladung.',
    never: [['Ladung', 'Chargenwechsel']],
  },
  {
    challenge: 'Ich bin Trockenbauer, meine Beschäftigten haben Rückenschmerzen, und der Schichtführer ist krank.',
    offering: 'Wir bauen Trockenhauben und beschichten Bleche mit Hartstoffschichten für ein Krankenhaus.',
    never: [
      ['Trockenbauer', 'Trockenhauben'],
      ['Beschäftigten', 'beschichten'],
      ['Schichtführer', 'Hartstoffschichten'],
      ['krank', 'Krankenhaus'],
    ],
  },
  {
    challenge: 'Schwefelwasserstoff riecht in der Biogasanlage, und wir bekommen ihn nicht weg. Woran liegt das?',
    offering: 'Team Mitbestimmung: was Betriebsräte bekommen und woran es hängt. Schwefeloxide und Kunststoffe messen wir nicht.',
    never: [
      ['bekommen', 'bekommen'],
      ['Woran', 'woran'],
      ['Schwefelwasserstoff', 'Schwefeloxide'],
      ['Schwefelwasserstoff', 'Kunststoffe'],
    ],
  },
  {
    challenge: 'The composite parts are compared by a company that sells half the order.',
    offering: 'We turn compost into soil; compared with peat our company needs half the order of water.',
    never: [
      ['composite', 'compost'],
      ['compared', 'compared'],
      ['company', 'company'],
      ['half', 'half'],
      ['order', 'order'],
    ],
  },
  {
    challenge: 'Unsere Abteilungen reden nicht miteinander, und der Betriebsrat ist zu wenig besetzt.',
    offering: 'Abteilung Vorbehandlung und Korrosion. Die Abteilung untersucht Krater im Lack für Betriebsräte.',
    never: [
      ['Abteilungen', 'Abteilung'],
      ['Betriebsrat', 'Betriebsräte'],
    ],
  },
  {
    challenge: 'Schönes Wetter heute, wat sagst du dazu? Dat Kind spielt im Garten.',
    offering: 'Water and weather: a group that collects data on rain.',
    never: [
      ['wat', 'Water'],
      ['Dat', 'data'],
    ],
  },
  {
    challenge: 'Am Mittwoch kam der Chef aus Gummersbach. Vermutlich braucht er den Laser.',
    offering: 'Der Laser schneidet Bleche. Am Mittwoch führt der Chef Gruppen aus Gummersbach durch das Labor.',
    never: [
      ['Mittwoch', 'Mittwoch'],
      ['Chef', 'Chef'],
      ['Gummersbach', 'Gummersbach'],
    ],
    always: [['Laser', 'Laser']],
  },
  {
    challenge: 'Auf dem Pulverlack entstehen Krater, wenn das Gehänge aus dem Ofen kommt.',
    offering: 'Wir untersuchen den Krater im Pulverlack mit einer Kamera, gleich nach dem Ofen.',
    always: [
      ['Krater', 'Krater'],
      ['Pulverlack', 'Pulverlack'],
    ],
  },
  {
    challenge: 'Die Schweißnähte an unseren Gehäusen reißen.',
    offering: 'We examine weld seams of thin housings with ultrasound.',
    always: [['Schweißnähte', 'weld']],
  },
  {
    challenge: 'Wir suchen Hilfe mit künstlicher Intelligenz im Lager.',
    offering: 'Künstliche Intelligenz für Verwaltungen: was erlaubt ist.',
    always: [['künstlicher Intelligenz', 'Künstliche Intelligenz']],
  },
  {
    challenge: 'we have craters in the powder coating of our steel doors',
    offering: 'Krater in der Pulverbeschichtung von Stahltüren: Wir messen und erklären sie.',
    never: [['doors', 'Krater']],
  },
];
