import type { DocumentKey, SearchDocument, SearchRequest } from '../engine';

export const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** A document with a number; everything it does not name is empty. Lower numbers are newer. */
export const aDocument = (n: number, change: Partial<SearchDocument> = {}): SearchDocument => ({
  kind: 'challenge',
  id: id(n),
  language: 'de',
  title: `Aufgabe ${n}`,
  text: '',
  memberText: '',
  topicWords: '',
  topics: [],
  sectors: [],
  district: null,
  formats: [],
  institutionType: null,
  maturities: [],
  position: null,
  publishedAt: new Date(Date.UTC(2026, 9, 30 - n)),
  ...change,
});

export const NO_FILTERS: SearchRequest['filters'] = {
  topic: [],
  sector: [],
  district: [],
  format: [],
  language: [],
  institutionType: [],
  maturity: [],
};

export const aRequest = (words: string, change: Partial<SearchRequest> = {}): SearchRequest => ({
  words,
  kind: null,
  filters: NO_FILTERS,
  near: null,
  sort: 'fitting',
  page: 1,
  perPage: 20,
  asMember: false,
  ...change,
});

export const DORTMUND = { lat: 51.51, lon: 7.46 };
const UNNA = { lat: 51.53, lon: 7.69 };
const ISERLOHN = { lat: 51.37, lon: 7.7 };
const AACHEN = { lat: 50.78, lon: 6.08 };

/** The small town both engines are asked about. */
export const DOCUMENTS: readonly SearchDocument[] = [
  aDocument(1, {
    title: 'Prüfung von Oberflächen nach dem Lackieren',
    text: 'Poren sieht erst der Kunde. Wir suchen ein Verfahren mit Kamera.',
    topicWords: 'Industrielle Bildverarbeitung, Machine vision, Bildverarbeitung, image processing',
    topics: ['vision', 'production'],
    sectors: ['C', '25'],
    district: '05978',
    formats: ['thesis'],
    position: UNNA,
  }),
  aDocument(2, {
    title: 'Straßenbeleuchtung im Quartier dimmen',
    text: 'Energie sparen, ohne dass sich jemand unsicher fühlt.',
    topicWords: 'Energieeffizienz, Energy efficiency',
    topics: ['energy'],
    sectors: ['D'],
    district: '05913',
    position: DORTMUND,
  }),
  aDocument(3, {
    kind: 'offering',
    title: 'Laserschweißen dünner Bleche',
    text: 'Labortage für Betriebe. Die Naht wird geprüft.',
    topics: ['joining', 'production'],
    sectors: ['C', 'D'],
    district: '05334',
    formats: ['lab_day', 'thesis'],
    institutionType: 'university',
    maturities: ['pilot'],
    position: AACHEN,
  }),
  aDocument(4, {
    kind: 'group',
    language: 'en',
    title: 'Machine vision group',
    text: 'We inspect surfaces with cameras and light. Batteries are tested in our laboratory.',
    memberText: 'Zirkonoxid in the Zollhäuschen, on request.',
    topics: ['vision', 'production'],
    institutionType: 'uas',
    maturities: ['lab', 'pilot'],
    position: ISERLOHN,
  }),
  aDocument(5, { title: 'Geheime Aufgabe über Lackieren', topics: ['vision', 'production'], sectors: ['C'] }),
  aDocument(6, {
    kind: 'offering',
    title: 'Oberflächenprüfung mit Streiflicht',
    text: 'Unsere Bildauswertung findet Kratzer auf Kunststoff.',
    topics: ['vision', 'production'],
    formats: ['lab_day'],
    institutionType: 'uas',
    maturities: ['in_use'],
    position: ISERLOHN,
  }),
  aDocument(7, {
    title: 'Bäckerei: Brötchen reißen beim Gären',
    text: 'Der Teig klebt, wenn die Maßeinheit im Rezept nicht stimmt. 24 von 400 Stück.',
    topics: ['food'],
    sectors: ['C', '10'],
    district: '05913',
    position: DORTMUND,
  }),
  aDocument(8, { kind: 'institution', title: 'Fachhochschule Südwestfalen', text: 'Iserlohn', institutionType: 'uas' }),
  aDocument(9, {
    title: 'Wärmepumpe vereist im Winter',
    text: 'Größe und Aufstellung der Kältemaschine sind bekannt. Die Häuser stehen in der Eifel.',
    topicWords: 'Wärmepumpen, Heat pumps, Gebäudeenergie, building energy',
    topics: ['heat', 'energy'],
  }),
];

export const HIDDEN: readonly DocumentKey[] = [{ kind: 'challenge', id: id(5) }];
