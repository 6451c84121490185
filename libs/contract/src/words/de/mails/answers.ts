import type { ClockStage, DECLINE_CONSEQUENCES, DeclineReason, RecipientRole } from '@domain/answers';
import type { Side } from '@domain/accounts';

type Advice = NonNullable<(typeof DECLINE_CONSEQUENCES)[DeclineReason]['advice']>;
/** Why somebody is reminded of a request. */
type Reminder = Exclude<ClockStage, 'lapsed'> | 'again';
/** What a reminder names: who was asked (empty where that side stays unnamed), the last day, how many working days passed. */
interface Reminded {
  readonly askedName: string;
  readonly dueOn: string;
  readonly days: number;
  readonly role: RecipientRole;
}
interface Reminding {
  readonly title: (about: Reminded) => string;
  readonly label: (about: Reminded) => string;
}

/** What mails about matches and requests have in common. */
export const match = {
  unnamed: {
    practice: 'Ein Betrieb',
    science: 'Eine Forschungsgruppe',
    staff: 'Eine Beschäftigtenvertretung',
    guide: 'Eine Lotsin oder ein Lotse',
  } satisfies Record<Side, string>,
  foot: {
    side: 'Sie bekommen diese Nachricht, weil Sie an diesem Treffer beteiligt sind.',
    stand_in:
      'Sie bekommen diese Nachricht, weil die Transferstelle bei den Gruppen ihrer Einrichtung nachfragen kann.',
    guide: 'Sie bekommen diese Nachricht, weil Lotsinnen und Lotsen nachfragen, wo niemand antwortet.',
  } satisfies Record<RecipientRole, string>,
  /** What the button leads to: the two sides answer, everybody else reads what is public. */
  button: {
    side: 'Der Knopf öffnet eine Seite. Erst dort antworten Sie.',
    stand_in: 'Der Knopf öffnet den öffentlichen Eintrag. Antworten kann nur die Gruppe selbst.',
    guide: 'Der Knopf öffnet den öffentlichen Eintrag. Antworten können nur die beiden Seiten selbst.',
  } satisfies Record<RecipientRole, string>,
  next: 'Das könnte auch passen',
};

export const asked = {
  subject: (title: string) => `Anfrage: ${title}`,
  title: (other: string) => `${other} ist interessiert`,
  waits: {
    side: (dueOn: string) => `Wartet auf Sie bis ${dueOn}`,
    stand_in: (dueOn: string) => `Wartet auf eine Antwort bis ${dueOn}`,
    guide: (dueOn: string) => `Wartet auf eine Antwort bis ${dueOn}`,
  } satisfies Record<RecipientRole, (dueOn: string) => string>,
  act: { side: 'Ansehen und antworten', stand_in: 'Ansehen', guide: 'Ansehen' } satisfies Record<RecipientRole, string>,
  declining: 'Auch eine Absage hilft: Ein Grund genügt, und die andere Seite kann weitersuchen.',
  standIn: 'Auf dieser Seite hat noch niemand ein Konto. Bitte fragen Sie dort persönlich nach.',
};

const ASK: Readonly<Record<RecipientRole, string>> = {
  side: 'Können Sie nachfragen oder vertreten?',
  stand_in: 'Können Sie dort nachfragen?',
  guide: 'Können Sie dort nachfragen?',
};

export const reminders: Readonly<Record<Reminder, Reminding>> = {
  first_reminder: {
    title: () => 'Eine Anfrage wartet auf Sie',
    label: ({ dueOn }) => `Bitte bis ${dueOn}`,
  },
  second_reminder: {
    title: ({ dueOn }) => `Bitte antworten Sie bis ${dueOn} oder sagen Sie kurz ab`,
    label: ({ dueOn }) => `Letzter Tag: ${dueOn}`,
  },
  deputy: {
    title: ({ askedName }) => `${askedName || 'Die andere Seite'} hat noch nicht geantwortet`,
    label: ({ role }) => `Die Frist ist vorbei. ${ASK[role]}`,
  },
  guide: {
    title: ({ askedName, days }) =>
      `${askedName || 'Die andere Seite'} hat seit ${days} Arbeitstagen nicht geantwortet`,
    label: () => 'Bitte fragen Sie persönlich nach',
  },
  again: {
    title: () => 'Sie wollten wieder gefragt werden',
    label: () => 'Sie sind wieder dran',
  },
};

export const clock = {
  subject: (title: string, posting: string) => `${title}: ${posting}`,
  act: 'Ansehen',
};

export const lapsed = {
  subject: (title: string) => `Keine Antwort: ${title}`,
  title: (other: string) => `${other} hat nicht geantwortet`,
  text: 'Wir haben mehrmals nachgefragt. Warten Sie nicht länger darauf. Kommt doch noch eine Antwort, erfahren Sie es.',
};

export const declined = {
  subject: (title: string) => `Absage mit Grund: ${title}`,
  title: (other: string) => `${other} sagt ab`,
  reason: (reason: string) => `Der Grund: ${reason}`,
  advice: {
    say_what_is_wanted: 'Vielleicht hilft ein Satz mehr dazu, was Sie suchen.',
    say_what_it_brings: 'Vielleicht hilft ein Satz mehr dazu, was es bringt.',
  } satisfies Record<Advice, string>,
};

export const later = {
  subject: (title: string) => `Später: ${title}`,
  title: (other: string) => `${other} braucht noch Zeit`,
  text: (until: string) => `Am ${until} fragen wir wieder. Sie müssen nichts tun.`,
  act: 'Treffer ansehen',
};

export const passedOn = {
  subject: (title: string) => `Weitergegeben: ${title}`,
  title: (other: string) => `${other} hat die Anfrage weitergegeben`,
  text: (to: string) => `Sie geht an ${to || 'eine Kollegin oder einen Kollegen'}.`,
};

export const recommended = {
  subject: (title: string) => `Für Sie empfohlen: ${title}`,
  title: (by: string) => `${by} hat an Sie gedacht`,
  text: (by: string) =>
    `${by} meint, dass Sie hier besser helfen können. Ansehen kostet nichts und verpflichtet zu nichts.`,
  act: 'Problem ansehen',
  foot: 'Diese E-Mail kommt einmal, weil jemand Ihre Adresse genannt hat. Wir speichern sie nicht länger als nötig.',
};
