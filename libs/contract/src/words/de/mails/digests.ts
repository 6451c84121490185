import type { AnswerKind } from '@domain/answers';
import type { Frequency } from '@domain/digests';
import { capital } from '../../capital';
import type { Told } from '../../told';
import { countOf } from '../count-of';

const newHits = (count: number, inWords: Told['inWords']): string =>
  `${countOf(count, 'der', inWords)} ${count === 1 ? 'neuer Eintrag' : 'neue Einträge'}`;

/** What only the digest says. Counts arrive as words ("eine Anfrage"), empty when there is none. */
export const digest = ({ inWords }: Told) => ({
  subject: {
    daily: (news) => `Ihr Tag: ${news}`,
    weekly: (news) => `Ihre Woche: ${news}`,
    fortnightly: (news) => `Ihre zwei Wochen: ${news}`,
  } satisfies Record<Exclude<Frequency, 'never'>, (news: string) => string> as Readonly<
    Record<Exclude<Frequency, 'never'>, (news: string) => string>
  >,
  requests: (count: number) =>
    count === 0 ? '' : `${countOf(count, 'die', inWords)} ${count === 1 ? 'Anfrage' : 'Anfragen'}`,
  matches: (count: number) => (count === 0 ? '' : `${countOf(count, 'der', inWords)} Treffer`),
  /** How many new hits one saved search has; `more`: at least so many. */
  finds: (count: number, more: boolean) => `${more ? 'mindestens ' : ''}${newHits(count, inWords)}`,
  /** How many all saved searches have together, for the subject. */
  fromWatches: (count: number) => (count === 0 ? '' : `${newHits(count, inWords)} in Ihren Suchen`),
  watch: (name: string, finds: string) => `Gemerkte Suche „${name}“: ${finds}`,
  watchAll: 'Alles dazu ansehen',
  read: 'Lesen',
  turn: (dueOn: string) => `Sie sind dran, bis ${dueOn}`,
  heading: (count: number) => `${capital(countOf(count, 'der', inWords))} ${count === 1 ? 'neuer' : 'neue'} Treffer`,
  clock: (day: number, of: number) =>
    day > of ? `Die Frist von ${of} Arbeitstagen ist vorbei.` : `Tag ${day} von ${of}.`,
  wrote: 'Nachricht',
  /** Before the reader's own posting that an offer answers. */
  to: 'Zu Ihrem Eintrag',
  because: 'Dafür',
  against: 'Dagegen',
  nothingAgainst: 'Wir haben nichts gefunden. Das heißt nicht, dass es nichts gibt.',
  answer: {
    interested: 'Interessiert',
    declined: 'Nichts für uns',
    later: 'Später',
    passed_on: 'Weitergeben',
  } satisfies Record<AnswerKind, string> as Readonly<Record<AnswerKind, string>>,
  more: (count: number) =>
    `Auf Ihrem Tisch ${count === 1 ? 'liegt noch ein weiterer' : `liegen noch ${count} weitere`}.`,
  desk: 'Zu meinem Tisch',
  why: 'Sie bekommen diese Übersicht, weil Sie sie in Ihrem Konto eingestellt haben. Gibt es nichts Neues, schreiben wir nicht.',
  change: 'Häufigkeit ändern',
  stop: 'Abbestellen',
  buttons: 'Jeder Verweis öffnet eine Seite, auf der Sie bestätigen. Wir messen nicht, ob Sie diese E-Mail öffnen.',
});
