import type { InstitutionSketch } from '../sketches';

/** Invented universities and institutes in real places. */
export const institutions: readonly InstitutionSketch[] = [
  {
    key: 'tu-emscherland',
    name: 'Technische Universität Emscherland',
    plz: '45141',
    people: [{ name: 'Annika Rosenbaum-Velten', position: 'Leiterin der Transferstelle', role: 'transfer_office' }],
  },
  { key: 'uni-westhellweg', name: 'Universität Westhellweg', plz: '44227' },
  { key: 'uni-ravensberg', name: 'Universität Ravensberg', plz: '33615' },
  { key: 'uni-rheinbogen', name: 'Universität Rheinbogen', plz: '50931' },
  { key: 'uni-aasee', name: 'Universität am Aasee', plz: '48149' },
  { key: 'uni-venusberg', name: 'Universität Venusberg', plz: '53115' },
  { key: 'tu-dreilaendereck', name: 'Technische Universität Dreiländereck', plz: '52062' },
  { key: 'uni-paderquell', name: 'Universität Paderquell', plz: '33098' },
  { key: 'uni-barmen', name: 'Universität Barmen', plz: '42285' },
  { key: 'hs-lennetal', name: 'Hochschule Lennetal', plz: '58095' },
  { key: 'hs-muengsten', name: 'Hochschule Müngsten', plz: '42859' },
  { key: 'hs-berkelland', name: 'Hochschule Berkelland', plz: '46397' },
  { key: 'hs-weserbogen', name: 'Hochschule Weserbogen', plz: '32427' },
  { key: 'hs-emschertal', name: 'Hochschule Emschertal', plz: '45897' },
  { key: 'hs-niersland', name: 'Hochschule Niersland', plz: '41065' },
  { key: 'hs-lippeaue', name: 'Hochschule Lippeaue', plz: '47475' },
  { key: 'hs-siebengebirge', name: 'Hochschule Siebengebirge', plz: '53757' },
  { key: 'hs-boerde', name: 'Hochschule Hellwegbörde', plz: '59494' },
  { key: 'hs-ruhrbogen', name: 'Hochschule Ruhrbogen für Pflege und Technik', plz: '44801' },
  { key: 'hs-erftaue', name: 'Hochschule Erftaue', plz: '41460' },
  { key: 'inst-volmetal', name: 'Werkstoffinstitut Volmetal', plz: '58507' },
  { key: 'inst-rothaar', name: 'Holzforschung Rothaar', plz: '57319' },
  { key: 'inst-lebensmittel', name: 'Institut für Lebensmittelverfahren Vechtetal', plz: '48565' },
  { key: 'inst-waermenetze', name: 'Institut für Prozesswärme und Netze', plz: '46045' },
  { key: 'inst-wasser', name: 'Wasserinstitut Ruhraue', plz: '45476' },
  { key: 'inst-arbeit', name: 'Forschungsstelle Arbeit und Technik Ruhrtal', plz: '58452' },
  { key: 'inst-kreislauf', name: 'Zentrum für Kunststoffkreisläufe Agger', plz: '51643' },
  { key: 'inst-rurkamp', name: 'Forschungscampus Rurkamp', plz: '52428' },
  {
    key: 'inst-handwerk',
    name: 'Werkstatt Digitales Handwerk Neandertal',
    plz: '42781',
    people: [{ name: 'Oliver Prinz-Dahmen', position: 'Transferreferent', role: 'transfer_office' }],
  },
];

/** Who runs the platform: two guides, each for half of the state, and one administrator. */
export const operator: InstitutionSketch = {
  key: 'dialogwerk',
  name: 'Dialogwerk Geschäftsstelle',
  plz: '40213',
  people: [
    { name: 'Leonie Hagedorn', position: 'Innovationsagentin für Westfalen', role: 'moderator' },
    { name: 'Farid Benali', position: 'Innovationsagent für das Rheinland', role: 'moderator' },
    { name: 'Gisbert Unkel', position: 'Verwaltung der Plattform', role: 'admin', digest: 'never' },
  ],
};
