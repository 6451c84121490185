import { capital } from '../capital';
import type { Told } from '../told';
import { countOf } from './count-of';

/** The words of the desk. */
export const words = ({
  firstReminder,
  secondReminder,
  deputyDay,
  guideDay,
  digestItems,
  questions,
  minutesToTell,
  minutesToOffer,
  inWords,
}: Told) => ({
  nav: 'Mein Bereich',
  desk: 'Mein Tisch',
  conversations: 'Gespräche',
  myGroup: 'Meine Gruppe',
  morning: (name: string) => `Guten Morgen, ${name}`,
  day: (name: string) => `Guten Tag, ${name}`,
  evening: (name: string) => `Guten Abend, ${name}`,
  waitingCount: (count: number) =>
    count === 1 ? 'Eine Anfrage wartet auf Sie' : `${capital(countOf(count, 'die', inWords))} Anfragen warten auf Sie`,
  matchCount: (count: number) =>
    count === 1 ? 'ein Treffer liegt bereit' : `${countOf(count, 'die', inWords)} Treffer liegen bereit`,
  onlyMatches: (count: number) =>
    count === 1 ? 'Ein Treffer liegt bereit' : `${capital(countOf(count, 'die', inWords))} Treffer liegen bereit`,
  nothingWaits: 'Im Moment wartet nichts auf Sie',
  and: (one: string, other: string) => `${one}, ${other}.`,
  stop: (sentence: string) => `${sentence}.`,

  waiting: 'Wartet auf Sie',
  yourTurn: (count: number) => `Sie sind dran: ${count}`,
  noWaiting: 'Es ist nichts offen. Wenn jemand fragt, steht es hier und in Ihrer E-Mail.',
  dayOf: (day: number, of: number) => `Tag ${day} von ${of}`,
  dueBy: 'Bitte bis',
  dueWas: 'Die Frist war',
  reminders: `Am Tag ${firstReminder} erinnern wir Sie zum ersten Mal.`,
  remindersSecond: `Am Tag ${secondReminder} erinnern wir Sie noch einmal.`,
  afterwards: `Ab Tag ${deputyDay} fragt Ihre Vertretung nach, am Tag ${guideDay} eine Lotsin oder ein Lotse.`,
  accept: 'Zusagen …',
  interested: 'Interessiert …',
  decline: 'Absagen …',
  notForMe: 'Nichts für mich …',
  notForUs: 'Nichts für uns …',
  later: 'Später …',
  pass: 'Weitergeben …',
  decide: 'Entscheiden',
  about: (title: string) => `Zu Ihrem Text „${title}“`,
  because: 'Dafür',
  against: 'Dagegen',

  matchesOfWeek: (count: number) =>
    count === digestItems ? `${capital(countOf(count, 'die', inWords))} Treffer dieser Woche` : 'Treffer dieser Woche',
  matches: 'Treffer',
  neverMore: `Mehr als ${inWords(digestItems)} schicken wir nie.`,
  noMatchesScience: 'Noch passt nichts gut genug. Je genauer Ihre Angebote sind, desto besser suchen wir.',
  noMatchesPractice: 'Noch kein Treffer. Wir suchen jeden Tag weiter und schreiben Ihnen, sobald etwas da ist.',
  asked: 'Wartet auf andere',
  waitsFor: (who: string) => `Wartet auf ${who}`,

  problems: 'Ihre Probleme',
  questions: 'Ihre Fragen an die Wissenschaft',
  newProblem: 'Neues Problem beschreiben',
  newQuestion: 'Neue Frage aufschreiben',
  noProblems: `Sie haben noch nichts eingestellt. ${capital(countOf(questions, 'die', inWords))} Fragen, ${inWords(minutesToTell)} Minuten, mehr braucht es nicht.`,
  offerings: 'Ihre Angebote',
  newOffering: 'Neues Angebot schreiben',
  noOfferings: `Sie haben noch nichts angeboten. Das erste Angebot dauert etwa ${inWords(minutesToOffer)} Minuten.`,
  interestedCount: (count: number) =>
    count === 0
      ? ''
      : count === 1
        ? 'Eine Gruppe hat zugesagt.'
        : `${capital(countOf(count, 'die', inWords))} Gruppen haben zugesagt.`,
  example: 'Beispiel',
  untitled: 'Noch ohne Überschrift',
  nextDraft: 'Weiterschreiben',
  nextReview: 'Eine Lotsin oder ein Lotse liest den Text.',
  nextReturned: 'Überarbeiten',
  nextPublished: 'Treffer ansehen',
  nextSee: 'Ansehen',

  openTalks: 'Gespräche',
  allTalks: 'Alle Gespräche',
  noTalks: 'Ein Gespräch öffnet sich, sobald beide Seiten zugesagt haben.',
  lastMessage: (day: string) => `zuletzt am ${day}`,
  openedOn: (day: string) => `offen seit ${day}`,

  settings: 'Ihre Einstellungen',
  budget: 'Ihr Anfragebudget',
  budgetQuarter: 'Neue Anfragen in diesem Quartal',
  budgetTaken: (taken: number, of: number) => `${taken} von ${of} vergeben.`,
  budgetFree: (free: number) =>
    free === 1
      ? 'Eine Anfrage kann noch kommen.'
      : `${capital(countOf(free, 'die', inWords))} Anfragen können noch kommen.`,
  budgetFull: (day: string) => `Wir schlagen andere vor und zeigen bei Ihnen „frei ab ${day}“.`,
  budgetThen: 'Danach schlagen wir andere vor.',
  budgetNone: 'Sie nehmen keine Anfragen an. Wir schlagen andere vor.',
  perQuarter: (count: number) => `${count} im Quartal`,
  less: 'Eine weniger',
  more: 'Eine mehr',
  least: 'Weniger als keine geht nicht',
  most: 'Mehr geht nicht',
  groupSettings: 'Gruppe ändern',

  stillValid: 'Gilt das noch?',
  lastConfirmedChallenge: (day: string) => `Problem, zuletzt bestätigt am ${day}`,
  lastConfirmedOffering: (day: string) => `Angebot, zuletzt bestätigt am ${day}`,
  confirm: 'Gilt noch',
  change: 'Ändern',
  close: 'Schließen …',
  closeTitle: 'Wirklich schließen?',
  closeText:
    'Der Text bleibt als abgeschlossen stehen. Neue Treffer gibt es nicht mehr, und das lässt sich nicht zurücknehmen.',
  closeSend: 'Abschließen',
  closing: 'Wird geschlossen',
  cancel: 'Abbrechen',
  closeDialog: 'Dialog schließen',

  whoSees: 'Wer das sieht',
  whoSeesText: (who: string) =>
    `Ihren Tisch sehen nur Sie und Ihre Kolleginnen und Kollegen bei „${who}“. Niemand sieht, wann Sie hier waren.`,
  roomTitle: 'Geschlossener Raum.',
  roomText:
    'Was hier steht, sehen nur Mitglieder Ihres Gremiums: nicht der Arbeitgeber und nicht die Forschung. Was Sie veröffentlichen, lesen alle.',
  roomMore: 'Wie das geschützt ist',
  unverified:
    'Wir prüfen noch, dass Sie die Beschäftigtenvertretung sind. Sie können schon schreiben und speichern. Veröffentlichen geht danach.',

  guideTitle: 'Ihr Arbeitsplatz ist das Lesepult',
  guideLead: 'Dort liegen die Texte, die gelesen werden müssen, und die Gremien, die zu prüfen sind.',
  toReview: 'Zum Lesepult',
  otherTitle: 'Hier liegt nichts für Sie',
  otherLead:
    'In dieser Aufgabe gibt es keinen eigenen Tisch. Wechseln Sie oben rechts, wenn Sie für mehrere Stellen handeln.',
});
