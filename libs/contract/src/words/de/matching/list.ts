const ORDINALS_DE = ['ersten', 'zweiten', 'dritten', 'vierten', 'fünften'];

/** The words of the list of matches of a challenge. */
export const list = {
  title: 'Wer Ihnen helfen könnte',
  lead: (count: number) =>
    count === 1 ? 'Ein Treffer liegt bereit.' : `${count} Treffer liegen bereit, der beste steht oben.`,
  rounds: 'Wann wir suchen',
  lastRound: (day: string, time: string) => `Zuletzt gesucht am ${day}, ${time}.`,
  nextRound: (day: string, time: string) => `Wir suchen wieder am ${day}, ${time}.`,
  weighed: 'Die Reihenfolge folgt Ihren eigenen Gewichten.',
  usual: 'Übliche Reihenfolge zeigen',
  points: (points: number) => `${points}\u00a0von 100 Punkten`,
  compare: 'Vergleichen und entscheiden',
  emptyOnDay: (day: number) =>
    day >= 1 && day <= ORDINALS_DE.length
      ? `Noch kein Treffer. Das ist am ${ORDINALS_DE[day - 1]} Tag normal.`
      : 'Noch kein guter Treffer. Wir suchen weiter.',
  emptyLead:
    'Wir schlagen nur vor, was wirklich passen kann. Mit jeder Runde kommen neue Angebote dazu. Sie bekommen eine E-Mail, sobald etwas da ist.',
  notYetTitle: 'Ihr Problem ist noch nicht veröffentlicht',
  notYetLead: 'Treffer gibt es, sobald eine Lotsin oder ein Lotse den Text gelesen hat.',
  published: 'veröffentlicht',
  today: 'Heute',
  dayNumber: (day: number) => `Tag ${day}`,
  search: 'nächste Suche',
  meanwhile: 'Was Sie in der Zwischenzeit tun können',
  moreText: 'Genauer beschreiben',
  moreTextWhy: 'Zwei Sätze mehr über Material, Maschine oder Fehlerbild ändern oft viel.',
  edit: 'Text ändern',
  lookAround: 'Selbst suchen',
  lookAroundWhy: 'In der Suche stehen alle offenen Angebote, auch die mit weniger Punkten.',
  toSearch: 'Zur Suche',
  how: 'Wie Treffer entstehen',
  howWhy: 'Was das Programm vergleicht und warum es manchmal nichts vorschlägt.',
  read: 'Lesen',
};
