/** The words of the match page and of the list of matches; the dialogs have their own. */
export const match = {
  path: 'Pfad',
  desk: 'Mein Tisch',
  matches: 'Treffer',
  position: (position: number, of: number) => `Treffer ${position} von ${of}`,
  title: 'Passt das zusammen?',
  leadPractice:
    'Links steht, was Sie geschrieben haben, rechts, was die Gruppe anbietet. Gleiche Zahlen gehören zusammen.',
  leadScience:
    'Links steht, was Ihnen jemand geschrieben hat, rechts, was Sie anbieten. Gleiche Zahlen gehören zusammen.',
  openMore: 'Das ganze Problem lesen',
  openOffering: 'Das ganze Angebot lesen',
  openGroup: 'Mehr über die Gruppe',
  bridges: 'So gehören die Wörter zusammen',
  bridgePractice: ['Ihre Worte', 'Nummer', 'Worte der Gruppe'] as const,
  bridgeScience: ['Worte der anderen Seite', 'Nummer', 'Ihre Worte'] as const,
  rest: (percent: string) =>
    `Diese Wörter tragen den größten Teil. ${percent} kommen aus vielen kleinen Übereinstimmungen.`,
  because: 'Dafür spricht',
  against: 'Dagegen spricht',
  unknown: 'Noch unklar',
  becauseShort: 'Dafür',
  againstShort: 'Dagegen',
  noBecause: 'Dafür haben wir nichts gefunden.',
  noAgainst: 'Dagegen haben wir nichts gefunden.',
  noUnknown: 'Offen ist nichts, was wir wissen müssten.',
  sentence: 'Der Satz, der am meisten trägt:',
  sum: 'Wie sich das rechnet',
  ofHundred: 'von 100 Punkten',
  sumNote:
    'Das ist die vollständige Rechnung. Verschieben Sie, was Ihnen wichtig ist: Die Reihenfolge Ihrer Treffer ändert sich sofort.',
  reset: 'Zurück auf Anfang',
  heads: ['Worauf wir achten', 'Punkte', 'Wie wichtig ist Ihnen das?'] as const,
  weight: (name: string) => `Gewicht ${name}`,
  weightNumber: (name: string) => `Gewicht ${name} in Prozent`,
  of: (of: number) => `von ${of}`,
  unknownPart: 'zählt nicht mit',
  wordsFit: (count: number) =>
    count === 0 ? 'Kein Begriff trägt allein.' : count === 1 ? 'Ein Begriff passt.' : `${count} Begriffe passen.`,
  nothingKnown: 'Dazu ist nichts bekannt.',
  secondOpinion:
    'Ein Sprachmodell vergleicht, was beide öffentlich schreiben. Gründe nennt es nicht. Je weniger die Wörter sagen, desto mehr zählt es.',
  order: 'Ihre Treffer in dieser Reihenfolge',
  pointsOf: (points: number) => `${points}\u00a0Punkte`,
  thisOne: 'dieser Treffer',
  announced: (points: number, place: number | null, of: number) =>
    place === null
      ? `Jetzt ${points}\u00a0von 100 Punkten.`
      : `Jetzt ${points}\u00a0von 100 Punkten, Platz ${place} von ${of}.`,
  privateTitle: 'Mit Ihren geschützten Antworten',
  privateText: (points: number, strength: string) =>
    `Zählen auch die Antworten mit, die nur Partner lesen dürfen, sind es ${points}\u00a0Punkte: ${strength}. Das sehen nur Sie.`,
  previous: 'Vorheriger Treffer',
  next: 'Nächster Treffer',
  neighbours: 'Weitere Treffer',
  nextBest: 'Wer noch helfen könnte',
  nextBestNote: 'Diese Gruppen passten als Nächste.',
  pointsHow: 'Wie Treffer entstehen',
};
