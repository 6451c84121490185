import type { PostingKind } from '@domain/postings';
import type { Forms } from '../../forms';

type ByKind = Readonly<Record<PostingKind, string>>;

/** What mails about a posting have in common. */
export const posting = {
  /** As the subject of a sentence. */
  yours: { challenge: 'Ihr Problem', offering: 'Ihr Angebot' } satisfies ByKind as ByKind,
  foot: 'Sie bekommen diese Nachricht, weil Sie den Eintrag geschrieben haben oder für ihn zuständig sind.',
  see: 'Eintrag ansehen',
  confirm: 'Gilt noch',
  change: 'Ändern',
  close: 'Abschließen',
};

/** Somebody of ours has the text and reads it. */
export const received = {
  subject: (title: string) => `Angekommen: ${title}`,
  title: (yours: string) => `${yours} ist angekommen`,
  readBy: (day: string) =>
    `Eine Lotsin oder ein Lotse liest den Text bis ${day}. Danach hören Sie von uns, so oder so.`,
  untilThen: 'Bis dahin sieht ihn sonst niemand. Ändern können Sie ihn jederzeit.',
};

export const published = {
  subject: (title: string) => `Veröffentlicht: ${title}`,
  title: (yours: string) => `${yours} ist veröffentlicht`,
  address: (address: string) => `Alle können den Eintrag unter dieser Adresse lesen: ${address}`,
  next: {
    challenge: 'Wir suchen jetzt Gruppen, die helfen können. Sobald eine passt, schreiben wir Ihnen.',
    offering: 'Wir suchen jetzt Betriebe, denen das hilft. Neue Treffer stehen in Ihrer Übersicht.',
  } satisfies ByKind as ByKind,
};

export const returned = {
  subject: (title: string) => `Bitte noch einmal ansehen: ${title}`,
  title: (yours: string) => `${yours} kommt noch einmal zurück`,
  reason: (reason: string) => `Der Grund: ${reason}`,
  kept: 'Ihr Text ist noch da. Ändern Sie ihn und schicken Sie ihn wieder ab, dann lesen wir ihn erneut.',
  act: 'Text ändern',
};

/** The days a mail that asks for confirmation names. */
interface Days {
  /** When it was last confirmed. */
  readonly confirmedOn: string;
  /** The day on which silence has its next consequence. */
  readonly until: string;
}

/** Asks whether a posting still holds. */
export const asks = {
  subject: (title: string) => `Gilt das noch? ${title}`,
  title: (_yours: string) => 'Gilt das noch?',
  sentences: ({ confirmedOn, until }: Days, { day, weekday }: Forms): readonly string[] => [
    `Sie haben diesen Eintrag zuletzt am ${day(confirmedOn)} bestätigt.`,
    `Ein Klick genügt. Hören wir bis ${weekday(until)} nichts, ruht der Eintrag. Verloren geht nichts.`,
  ],
};

/** A posting rests because nobody confirmed it. */
export const paused: typeof asks = {
  subject: (title) => `Ruht jetzt: ${title}`,
  title: (yours) => `${yours} ruht jetzt`,
  sentences: ({ until }, { day }) => [
    'Wir haben auf unsere Frage keine Antwort bekommen. Neue Anfragen kommen deshalb nicht mehr.',
    `Ein Klick öffnet den Eintrag wieder. Am ${day(until)} schließen wir ihn ab.`,
  ],
};

/** A posting is closed because nobody confirmed it; its address stays. */
export const archived: typeof asks = {
  subject: (title) => `Abgeschlossen: ${title}`,
  title: (yours) => `${yours} ist abgeschlossen`,
  sentences: ({ confirmedOn }, { day }) => [
    `Seit dem ${day(confirmedOn)} hat niemand bestätigt, dass der Eintrag noch gilt.`,
    'Seine Adresse bleibt. Wer sie aufruft, liest, dass der Eintrag abgeschlossen ist.',
  ],
};
