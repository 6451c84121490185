/** A whole small market: the items of each group, and which groups must come first for which challenge. */
export interface GoldenMarket {
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly challenges: readonly { readonly text: string; readonly first: readonly string[] }[];
  readonly nothingFor: readonly string[];
}

/** A small market of workshops and laboratories: who must stand first for whom. */
export const workshop: GoldenMarket = {
  groups: {
    welding: [
      'Fügetechnik: Wir untersuchen Schweißverbindungen an dünnen Blechen, Rissbildung in der Naht und Verzug.',
      'Laser beam welding of aluminium alloys: porosity and hot cracking.',
    ],
    vision: [
      'Bildverarbeitung für die Oberflächeninspektion. Kameras erkennen Kratzer und Defekte im laufenden Prozess.',
      'Deep learning for defect detection on metal parts.',
    ],
    logistics: [
      'Intralogistik und Ablaufplanung: Wir simulieren Materialfluss, Hochregallager und Regalbediengeräte.',
    ],
    wastewater: ['Abwasserreinigung in Pflanzenkläranlagen, biologische Verfahren für ländliche Betriebe.'],
    batteries: ['Electrolytes for lithium ion batteries: safety, ageing and non-flammable solvents.'],
    ergonomics: ['Ergonomie und Lastenhandhabung: Exoskelette, Muskel-Skelett-Belastung in der Montage.'],
    law: ['Mitbestimmung und Beschäftigtendatenschutz: Wir begleiten Betriebsräte bei Vereinbarungen zu KI-Systemen.'],
    energy: ['Energieeffizienz in der Produktion: Abwärme nutzen, Lastspitzen vermeiden, Druckluft sparen.'],
    food: ['Antibiotikaresistente Bakterien in Fleischprodukten: Nachweis und Häufigkeit.'],
    software: ['Softwarearchitektur und Anforderungsmanagement für langlebige Programme, Rückverfolgbarkeit.'],
  },
  challenges: [
    { text: 'Unsere Schweißnähte reißen, wenn wir dünne Bleche verbinden.', first: ['welding'] },
    { text: 'Kratzer auf den Teilen sehen wir erst beim Kunden. Kann eine Kamera das prüfen?', first: ['vision'] },
    { text: 'Wenn der Kran im Lager ausfällt, steht bei uns alles.', first: ['logistics'] },
    { text: 'Wir haben keinen Anschluss an den Kanal und wollen das Abwasser selbst reinigen.', first: ['wastewater'] },
    { text: 'Für unsere Akkus suchen wir eine Flüssigkeit, die nicht brennt.', first: ['batteries'] },
    { text: 'Viele Kollegen haben vom Heben und Tragen Rückenschmerzen.', first: ['ergonomics'] },
    {
      text: 'Der Arbeitgeber will eine KI einführen, die uns überwacht. Was darf der Betriebsrat mitbestimmen?',
      first: ['law'],
    },
    { text: 'Die Druckluft kostet uns viel Strom, und die Abwärme geht verloren.', first: ['energy'] },
    { text: 'Wie oft kommen in unserer Wurst Keime vor, gegen die Antibiotika nicht helfen?', first: ['food'] },
    { text: 'Unser altes Programm versteht keiner mehr; jede Änderung dauert ewig.', first: ['software'] },
    { text: 'We see cracks in laser welds of aluminium sheets.', first: ['welding'] },
    { text: 'How can a camera find defects on surfaces?', first: ['vision'] },
    { text: 'Wir sind ein Familienbetrieb mit 50 Leuten und suchen Rat. Die Naht am Blech reißt.', first: ['welding'] },
  ],
  nothingFor: ['Wer spielt am Samstag Trompete auf der Hochzeit meiner Schwester?'],
};
