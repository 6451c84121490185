import type { GroupSketch } from '../sketches';

/** Groups for running, handing over and changing a business. */
export const organisation: readonly GroupSketch[] = [
  {
    key: 'nachfolge',
    institution: 'uni-barmen',
    name: 'Forschungsgruppe Nachfolge und Mittelstand',
    perQuarter: 4,
    contact: { name: 'Prof. Dr. Irmela Kottsieper', position: 'Leiterin der Forschungsgruppe' },
    text: 'Wir begleiten Übergaben in Handwerk und Kleinindustrie, auch wenn es keine Kinder gibt. Dazu gehört das Wissen, das in Händen steckt und in keinem Ordner.',
  },
  {
    key: 'handel',
    institution: 'uni-rheinbogen',
    name: 'Seminar Handel und Kundenverhalten',
    perQuarter: 3,
    contact: { name: 'Dr. Jacqueline Oppermann', position: 'Akademische Rätin' },
    text: 'Wir beobachten, wie Menschen einkaufen, im Laden und am Bildschirm, und testen mit Händlerinnen und Händlern kleine Veränderungen.',
  },
  {
    key: 'prozesse',
    institution: 'hs-emschertal',
    plz: '45665',
    name: 'Lehrgebiet Geschäftsprozesse',
    perQuarter: 4,
    contact: { name: 'Prof. Dr. Aylin Karadeniz', position: 'Leiterin des Lehrgebiets' },
    text: 'Wir schauen, wie ein Vorgang wirklich durchs Haus läuft, und lassen weg, was keiner braucht. Erst danach wird automatisiert.',
  },
  {
    key: 'geschaeftsmodelle',
    institution: 'hs-siebengebirge',
    name: 'Lehrgebiet Dienstleistungen und Gründung',
    languages: ['de', 'en'],
    perQuarter: 3,
    contact: { name: 'Prof. Dr. Philipp Rademacher-Sauer', position: 'Leiter des Lehrgebiets' },
    text: 'Wir helfen Betrieben, aus einem Produkt eine Dienstleistung zu machen, und bringen sie mit Gründungen aus der Region zusammen.',
  },
  {
    key: 'kosten',
    institution: 'hs-erftaue',
    name: 'Lehrgebiet Controlling und Digitalisierung',
    perQuarter: 5,
    contact: { name: 'Prof. Dr. Marlies Fischenich', position: 'Leiterin des Lehrgebiets' },
    text: 'Wir rechnen nach, ob sich eine Anschaffung lohnt, und sagen Ihnen, womit Sie bei der Digitalisierung anfangen sollten.',
  },
  {
    key: 'nachhaltigkeit',
    institution: 'hs-erftaue',
    plz: '50126',
    name: 'Kompetenzstelle Ökobilanz und Lieferketten',
    perQuarter: 4,
    contact: { name: 'Dr. Benedikt Aldenhoven', position: 'Leiter der Kompetenzstelle' },
    text: 'Wir rechnen CO2-Fußabdrücke, helfen bei Nachweisen für große Kunden und halten die Pflichten so klein, wie es das Gesetz erlaubt.',
  },
  {
    key: 'handwerk',
    institution: 'inst-handwerk',
    name: 'Team Handwerk vor Ort',
    perQuarter: 6,
    contact: { name: 'Tanja Lemmens', position: 'Leiterin des Teams' },
    text: 'Wir kommen mit dem Werkstattwagen: Drohne, Scanner, Tablet, Messgeräte. Einen Tag lang probieren Sie aus, was zu Ihrem Betrieb passt.',
  },
];
