import type { CouncilSketch } from '../sketches';

/** Ten works councils, each beside one of the companies and with people of its own. */
export const councils: readonly CouncilSketch[] = [
  {
    key: 'betriebsrat-brinkforth',
    company: 'brinkforth',
    name: 'Betriebsrat der Eisengießerei Brinkforth',
    people: [
      { name: 'Holger Rademske', position: 'Betriebsratsvorsitzender' },
      { name: 'Fatma Ünlüoğlu', position: 'Stellvertretende Vorsitzende' },
    ],
  },
  {
    key: 'betriebsrat-luedeking',
    company: 'luedeking',
    name: 'Betriebsrat des Presswerks Lüdeking',
    people: [
      { name: 'Simone Heimüller', position: 'Betriebsratsvorsitzende' },
      { name: 'Artur Wieczorek', position: 'Stellvertretender Vorsitzender' },
    ],
  },
  {
    key: 'betriebsrat-erlenbusch',
    company: 'erlenbusch',
    name: 'Betriebsrat der Küchenfronten Erlenbusch',
    people: [
      { name: 'Detlef Ostermöller', position: 'Betriebsratsvorsitzender' },
      { name: 'Kateryna Bondar', position: 'Mitglied des Betriebsrats' },
    ],
  },
  {
    key: 'betriebsrat-wirtzfeld',
    company: 'wirtzfeld',
    name: 'Betriebsrat der Feinpapier Wirtzfeld',
    people: [
      { name: 'Norbert Esser-Kalf', position: 'Betriebsratsvorsitzender' },
      { name: 'Sabine Dohmen', position: 'Stellvertretende Vorsitzende' },
    ],
  },
  {
    key: 'betriebsrat-marwig',
    company: 'marwig',
    name: 'Betriebsrat der Spedition Marwig',
    people: [
      { name: 'Goran Petrovski', position: 'Betriebsratsvorsitzender' },
      { name: 'Ellen Schüttpelz', position: 'Schriftführerin' },
    ],
  },
  {
    key: 'betriebsrat-lippewehr',
    company: 'lippewehr',
    name: 'Betriebsrat der Klinik am Lippewehr',
    people: [
      { name: 'Manuela Terhorst', position: 'Betriebsratsvorsitzende' },
      { name: 'Emre Taşdemir', position: 'Stellvertretender Vorsitzender' },
    ],
  },
  {
    key: 'betriebsrat-nordkai',
    company: 'nordkai',
    name: 'Betriebsrat des Lagerhauses Nordkai',
    people: [{ name: 'Thomas Grabosch', position: 'Betriebsratsvorsitzender' }],
  },
  {
    key: 'betriebsrat-hellhoern',
    company: 'hellhoern',
    name: 'Betriebsrat der Hellhörn Kundenberatung',
    people: [
      { name: 'Nicole Brandherm', position: 'Betriebsratsvorsitzende' },
      { name: 'Luca Santangelo', position: 'Mitglied des Betriebsrats' },
    ],
  },
  {
    key: 'betriebsrat-stichling',
    company: 'stichling',
    name: 'Betriebsrat der Stichling Förderanlagen',
    people: [{ name: 'Heike Wolters-Nauen', position: 'Betriebsratsvorsitzende' }],
  },
  {
    key: 'betriebsrat-quastholt',
    company: 'quastholt',
    name: 'Betriebsrat der Quastholt Gebäudedienste',
    verified: false,
    people: [{ name: 'Ewa Strzelczyk', position: 'Betriebsratsvorsitzende' }],
  },
];
