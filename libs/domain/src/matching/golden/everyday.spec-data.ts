import type { GoldenMarket } from './workshop.spec-data';

/** What people say at the machine, and what researchers call it, in German and in English. */
export const everyday: GoldenMarket = {
  groups: {
    corrosion: [
      'Elektrochemische Korrosionsprüfung an verzinkten Stählen in salzhaltiger Umgebung.',
      'Accelerated corrosion testing of coated steel sheets.',
    ],
    acoustics: ['Schallabsorption und Lärmminderung an Arbeitsplätzen: raumakustische Simulation und Messung.'],
    tribology: ['Tribology of rolling bearings: wear, lubrication and condition monitoring by vibration.'],
    rheology: ['Rheologische Charakterisierung hochviskoser Teige und Massen, Einfluss der Temperatur auf die Viskosität.'],
    adhesion: ['Adhesive bonding of plastics: surface treatment by plasma and ageing of joints.'],
    scheduling: ['Kombinatorische Optimierung der Maschinenbelegung und der Personaleinsatzplanung im Schichtbetrieb.'],
    additive: ['Additive Fertigung von Ersatzteilen: 3D-Druck metallischer Bauteile aus Pulver.'],
    lighting: ['Circadian lighting in night shift work: effects on sleep, health and fatigue.'],
    drying: ['Energieeffiziente Konvektionstrocknung von Schnittholz, Rissbildung und Restfeuchte.'],
    chatbots: ['Large language models for technical documentation: retrieval of maintenance instructions.'],
  },
  challenges: [
    { text: 'Unsere verzinkten Teile rosten, wenn im Winter Salz gestreut wird.', first: ['corrosion'] },
    { text: 'In der Halle ist es so laut, dass man sein eigenes Wort nicht versteht. Wie wird der Lärm weniger?', first: ['acoustics'] },
    { text: 'Die Lager in unseren Maschinen verschleißen, und wir merken es erst, wenn es quietscht.', first: ['tribology'] },
    { text: 'Der Teig klebt an warmen Tagen an der Maschine.', first: ['rheology'] },
    { text: 'Der Kleber hält auf dem Kunststoff nicht, nach ein paar Monaten fällt alles ab.', first: ['adhesion'] },
    { text: 'Welche Leute an welcher Maschine arbeiten, planen wir jeden Montag auf Zetteln.', first: ['scheduling'] },
    { text: 'Für die alte Presse gibt es keine Ersatzteile mehr. Kann man die drucken?', first: ['additive'] },
    { text: 'In der Nachtschicht sind alle müde. Hilft anderes Licht?', first: ['lighting'] },
    { text: 'Beim Trocknen bekommt unser Holz Risse.', first: ['drying'] },
    { text: 'Niemand findet in den dicken Ordnern die Anleitung für die Wartung.', first: ['chatbots'] },
  ],
  nothingFor: ['Welche Farbe steht der Braut am besten zum Blumenstrauß?'],
};
