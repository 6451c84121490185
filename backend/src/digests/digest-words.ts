import type { Language } from '@domain/accounts';
import type { AnswerKind } from '@domain/answers';
import type { Frequency } from '@domain/digests';

/** What only the digest says. Counts arrive as words ("eine Anfrage"), empty when there is none. */
export interface DigestWords {
  readonly subject: Readonly<Record<Exclude<Frequency, 'never'>, (news: string) => string>>;
  readonly requests: (count: number) => string;
  readonly matches: (count: number) => string;
  /** How many new hits one saved search has; `more`: at least so many. */
  readonly finds: (count: number, more: boolean) => string;
  /** How many all saved searches have together, for the subject. */
  readonly fromWatches: (count: number) => string;
  readonly watch: (name: string, finds: string) => string;
  readonly watchAll: string;
  readonly read: string;
  readonly turn: (dueOn: string) => string;
  readonly heading: (count: number) => string;
  readonly clock: (day: number, of: number) => string;
  readonly wrote: string;
  /** Before the reader's own posting that an offer answers. */
  readonly to: string;
  readonly because: string;
  readonly against: string;
  readonly nothingAgainst: string;
  readonly answer: Readonly<Record<AnswerKind, string>>;
  readonly more: (count: number) => string;
  readonly desk: string;
  readonly why: string;
  readonly change: string;
  readonly stop: string;
  readonly buttons: string;
  readonly noticeSubject: string;
  readonly noticeTitle: string;
  readonly noticeText: string;
}

const DE = ['keine', 'eine', 'zwei', 'drei', 'vier', 'fünf'] as const;
const DE_MALE = ['kein', 'ein', ...DE.slice(2)] as const;
const EN = ['no', 'one', 'two', 'three', 'four', 'five'] as const;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const de: DigestWords = {
  subject: {
    daily: (news) => `Ihr Tag: ${news}`,
    weekly: (news) => `Ihre Woche: ${news}`,
    fortnightly: (news) => `Ihre zwei Wochen: ${news}`,
  },
  requests: (count) => (count === 0 ? '' : `${DE[count] ?? count} ${count === 1 ? 'Anfrage' : 'Anfragen'}`),
  matches: (count) => (count === 0 ? '' : `${DE_MALE[count] ?? count} Treffer`),
  finds: (count, more) =>
    `${more ? 'mindestens ' : ''}${DE_MALE[count] ?? count} ${count === 1 ? 'neuer Eintrag' : 'neue Einträge'}`,
  fromWatches: (count) => (count === 0 ? '' : `${de.finds(count, false)} in Ihren Suchen`),
  watch: (name, finds) => `Gemerkte Suche „${name}“: ${finds}`,
  watchAll: 'Alles dazu ansehen',
  read: 'Lesen',
  turn: (dueOn) => `Sie sind dran, bis ${dueOn}`,
  heading: (count) => `${capital(DE_MALE[count] ?? String(count))} ${count === 1 ? 'neuer' : 'neue'} Treffer`,
  clock: (day, of) => (day > of ? `Die Frist von ${of} Arbeitstagen ist vorbei.` : `Tag ${day} von ${of}.`),
  wrote: 'Nachricht',
  to: 'Zu Ihrem Eintrag',
  because: 'Dafür',
  against: 'Dagegen',
  nothingAgainst: 'Wir haben nichts gefunden. Das heißt nicht, dass es nichts gibt.',
  answer: { interested: 'Interessiert', declined: 'Nichts für uns', later: 'Später', passed_on: 'Weitergeben' },
  more: (count) => `Auf Ihrem Tisch ${count === 1 ? 'liegt noch ein weiterer' : `liegen noch ${count} weitere`}.`,
  desk: 'Zu meinem Tisch',
  why: 'Sie bekommen diese Übersicht, weil Sie sie in Ihrem Konto eingestellt haben. Gibt es nichts Neues, schreiben wir nicht.',
  change: 'Häufigkeit ändern',
  stop: 'Abbestellen',
  buttons: 'Jeder Verweis öffnet eine Seite, auf der Sie bestätigen. Wir messen nicht, ob Sie diese E-Mail öffnen.',
  noticeSubject: 'Es gibt etwas Neues auf Dialogwerk',
  noticeTitle: 'Es gibt etwas Neues',
  noticeText: 'Melden Sie sich an, dann sehen Sie, worum es geht. Diese Nachricht enthält mit Absicht nichts weiter.',
};

const en: DigestWords = {
  subject: {
    daily: (news) => `Your day: ${news}`,
    weekly: (news) => `Your week: ${news}`,
    fortnightly: (news) => `Your two weeks: ${news}`,
  },
  requests: (count) => (count === 0 ? '' : `${EN[count] ?? count} ${count === 1 ? 'request' : 'requests'}`),
  matches: (count) => (count === 0 ? '' : `${EN[count] ?? count} ${count === 1 ? 'match' : 'matches'}`),
  finds: (count, more) => `${more ? 'at least ' : ''}${EN[count] ?? count} new`,
  fromWatches: (count) => (count === 0 ? '' : `${EN[count] ?? count} new in your searches`),
  watch: (name, finds) => `Saved search “${name}”: ${finds}`,
  watchAll: 'See all of it',
  read: 'Read',
  turn: (dueOn) => `Your turn, until ${dueOn}`,
  heading: (count) => `${capital(EN[count] ?? String(count))} new ${count === 1 ? 'match' : 'matches'}`,
  clock: (day, of) => (day > of ? `The ${of} working days are over.` : `Day ${day} of ${of}.`),
  wrote: 'Message',
  to: 'About your posting',
  because: 'For',
  against: 'Against',
  nothingAgainst: 'We found nothing. That does not mean there is nothing.',
  answer: { interested: 'Interested', declined: 'Not for us', later: 'Later', passed_on: 'Pass on' },
  more: (count) => `There ${count === 1 ? 'is one more' : `are ${count} more`} on your desk.`,
  desk: 'To my desk',
  why: 'You get this overview because your account asks for it. When there is nothing new, we do not write.',
  change: 'Change how often',
  stop: 'Unsubscribe',
  buttons: 'Every link opens a page on which you confirm. We do not measure whether you open this mail.',
  noticeSubject: 'There is something new on Dialogwerk',
  noticeTitle: 'There is something new',
  noticeText: 'Sign in to see what it is about. This message says nothing more on purpose.',
};

export const digestWords: Readonly<Record<Language, DigestWords>> = { de, en };
