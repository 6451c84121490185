import type { Language } from '@domain/accounts';
import type { AnswerKind } from '@domain/answers';
import type { Frequency } from '@domain/digests';

/** What only the digest says. Counts arrive as words ("eine Anfrage"), empty when there is none. */
export interface DigestWords {
  readonly subject: Readonly<Record<Exclude<Frequency, 'never'>, (requests: string, matches: string) => string>>;
  readonly requests: (count: number) => string;
  readonly matches: (count: number) => string;
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

const both = (...parts: string[]): string => parts.filter((part) => part !== '').join(', ');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const de: DigestWords = {
  subject: {
    daily: (requests, matches) => `Ihr Tag: ${both(requests, matches)}`,
    weekly: (requests, matches) => `Ihre Woche: ${both(requests, matches)}`,
    fortnightly: (requests, matches) => `Ihre zwei Wochen: ${both(requests, matches)}`,
  },
  requests: (count) => (count === 0 ? '' : `${DE[count] ?? count} ${count === 1 ? 'Anfrage' : 'Anfragen'}`),
  matches: (count) => (count === 0 ? '' : `${DE_MALE[count] ?? count} Treffer`),
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
    daily: (requests, matches) => `Your day: ${both(requests, matches)}`,
    weekly: (requests, matches) => `Your week: ${both(requests, matches)}`,
    fortnightly: (requests, matches) => `Your two weeks: ${both(requests, matches)}`,
  },
  requests: (count) => (count === 0 ? '' : `${EN[count] ?? count} ${count === 1 ? 'request' : 'requests'}`),
  matches: (count) => (count === 0 ? '' : `${EN[count] ?? count} ${count === 1 ? 'match' : 'matches'}`),
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
