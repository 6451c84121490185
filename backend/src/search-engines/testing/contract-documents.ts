import { FACETS, type DocumentKey, type Filters, type SearchDocument, type SearchRequest } from '../engine';

export const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** Every facet without a value. */
export const NO_FILTERS = Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as Filters;

/** A document with a number; everything it does not name is empty. Lower numbers are newer. */
export const aDocument = (
  n: number,
  { facets, ...change }: Partial<Omit<SearchDocument, 'facets'>> & { readonly facets?: Partial<Filters> } = {},
): SearchDocument => ({
  kind: 'challenge',
  id: id(n),
  language: 'de',
  title: `Aufgabe ${n}`,
  text: '',
  memberText: '',
  topicWords: '',
  facets: { ...NO_FILTERS, language: [change.language ?? 'de'], ...facets },
  position: null,
  publishedAt: new Date(Date.UTC(2026, 9, 30 - n)),
  ...change,
});

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
    facets: { topic: ['vision', 'production'], sector: ['C', '25'], district: ['05978'], format: ['thesis'] },
    position: UNNA,
  }),
  aDocument(2, {
    title: 'Straßenbeleuchtung im Quartier dimmen',
    text: 'Energie sparen, ohne dass sich jemand unsicher fühlt.',
    topicWords: 'Energieeffizienz, Energy efficiency',
    facets: { topic: ['energy'], sector: ['D'], district: ['05913'] },
    position: DORTMUND,
  }),
  aDocument(3, {
    kind: 'offering',
    title: 'Laserschweißen dünner Bleche',
    text: 'Labortage für Betriebe. Die Naht wird geprüft.',
    facets: {
      topic: ['joining', 'production'],
      sector: ['C', 'D'],
      district: ['05334'],
      format: ['lab_day', 'thesis'],
      institutionType: ['university'],
      maturity: ['pilot'],
    },
    position: AACHEN,
  }),
  aDocument(4, {
    kind: 'group',
    language: 'en',
    title: 'Machine vision group',
    text: 'We inspect surfaces with cameras and light. Batteries are tested in our laboratory.',
    memberText: 'Zirkonoxid in the Zollhäuschen, on request.',
    facets: { topic: ['vision', 'production'], institutionType: ['uas'], maturity: ['lab', 'pilot'] },
    position: ISERLOHN,
  }),
  aDocument(5, { title: 'Geheime Aufgabe über Lackieren', facets: { topic: ['vision', 'production'], sector: ['C'] } }),
  aDocument(6, {
    kind: 'offering',
    title: 'Oberflächenprüfung mit Streiflicht',
    text: 'Unsere Bildauswertung findet Kratzer auf Kunststoff.',
    facets: {
      topic: ['vision', 'production'],
      format: ['lab_day'],
      institutionType: ['uas'],
      maturity: ['in_use'],
      protection: ['patented', 'licence'],
    },
    position: ISERLOHN,
  }),
  aDocument(7, {
    title: 'Bäckerei: Brötchen reißen beim Gären',
    text: 'Der Teig klebt, wenn die Maßeinheit im Rezept nicht stimmt. 24 von 400 Stück.',
    facets: { topic: ['food'], sector: ['C', '10'], district: ['05913'] },
    position: DORTMUND,
  }),
  aDocument(8, {
    kind: 'institution',
    title: 'Fachhochschule Südwestfalen',
    text: 'Iserlohn',
    facets: { institutionType: ['uas'] },
  }),
  aDocument(9, {
    title: 'Wärmepumpe vereist im Winter',
    text: 'Größe und Aufstellung der Kältemaschine sind bekannt. Die Häuser stehen in der Eifel.',
    topicWords: 'Wärmepumpen, Heat pumps, Gebäudeenergie, building energy',
    facets: { topic: ['heat', 'energy'] },
  }),
];

export const HIDDEN: readonly DocumentKey[] = [{ kind: 'challenge', id: id(5) }];
