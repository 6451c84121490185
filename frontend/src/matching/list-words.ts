import { bothLanguages } from '@frontend/platform/words';

const ORDINALS_DE = ['ersten', 'zweiten', 'dritten', 'vierten', 'fünften'];
const ORDINALS_EN = ['first', 'second', 'third', 'fourth', 'fifth'];

/** The words of the list of matches of a challenge. */
export const LIST = bothLanguages({
  de: {
    title: 'Wer Ihnen helfen könnte',
    lead: (count: number) =>
      count === 1 ? 'Ein Treffer liegt bereit.' : `${count} Treffer liegen bereit, der beste steht oben.`,
    rounds: 'Wann wir suchen',
    lastRound: (day: string, time: string) => `Zuletzt gesucht am ${day}, ${time}.`,
    nextRound: (day: string, time: string) => `Wir suchen wieder am ${day}, ${time}.`,
    weighed: 'Die Reihenfolge folgt Ihren eigenen Gewichten.',
    usual: 'Übliche Reihenfolge zeigen',
    points: (points: number) => `${points} von 100 Punkten`,
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
  },
  en: {
    title: 'Who could help you',
    lead: (count) => (count === 1 ? 'One match is ready.' : `${count} matches are ready, the best one first.`),
    rounds: 'When we search',
    lastRound: (day, time) => `Last searched on ${day}, ${time}.`,
    nextRound: (day, time) => `We will search again on ${day}, ${time}.`,
    weighed: 'The order follows your own weights.',
    usual: 'Show the usual order',
    points: (points) => `${points} of 100 points`,
    compare: 'Compare and decide',
    emptyOnDay: (day) =>
      day >= 1 && day <= ORDINALS_EN.length
        ? `No match yet. That is normal on the ${ORDINALS_EN[day - 1]} day.`
        : 'No good match yet. We keep searching.',
    emptyLead:
      'We suggest only what can really fit. New offers join with every round. You get an e-mail as soon as there is something.',
    notYetTitle: 'Your problem is not published yet',
    notYetLead: 'There will be matches once a guide has read the text.',
    published: 'published',
    today: 'Today',
    dayNumber: (day) => `Day ${day}`,
    search: 'next search',
    meanwhile: 'What you can do in the meantime',
    moreText: 'Describe it more exactly',
    moreTextWhy: 'Two more sentences on material, machine or fault often change a lot.',
    edit: 'Change the text',
    lookAround: 'Search yourself',
    lookAroundWhy: 'The search holds all open offers, those with fewer points as well.',
    toSearch: 'Go to search',
    how: 'How matches arise',
    howWhy: 'What the program compares and why it sometimes suggests nothing.',
    read: 'Read',
  },
});
