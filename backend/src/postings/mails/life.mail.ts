import type { Day } from '@domain/calendar';
import { mail, quietText, type MailContext, type MailText } from '@backend/platform/mail';
import { editPageOf, pageOf, postingFoot, sample, yours, type AboutPosting } from './posting-data';

export interface LifeSign {
  readonly about: AboutPosting | null;
  /** The last sign of life. */
  readonly confirmedOn: Day;
  /** The day on which silence has its next consequence. */
  readonly until: Day;
}

const samples: readonly LifeSign[] = [
  { about: sample('challenge'), confirmedOn: '2026-05-18', until: '2026-12-18' },
  { about: sample('offering'), confirmedOn: '2026-05-18', until: '2026-12-18' },
  { about: null, confirmedOn: '2026-05-18', until: '2026-12-18' },
];

/** Links open a page with a button: mail programs follow links by themselves. */
const twoWays = (about: AboutPosting, { language, url }: MailContext): MailText['blocks'] => [
  { kind: 'button', link: { label: language === 'de' ? 'Gilt noch' : 'Still holds', url: url(pageOf(about)) } },
  {
    kind: 'links',
    links: [
      { label: language === 'de' ? 'Ändern' : 'Change', url: url(editPageOf(about)) },
      { label: language === 'de' ? 'Abschließen' : 'Close', url: url(pageOf(about)) },
    ],
  },
];

interface Wording {
  readonly subject: (title: string) => string;
  readonly title: (yours: string) => string;
  readonly sentences: (data: LifeSign, words: MailContext['words']) => readonly string[];
}

const write =
  (de: Wording, en: Wording, open: boolean) =>
  (data: LifeSign, context: MailContext): MailText => {
    const { about } = data;
    if (!about) return quietText(context);
    const { language, words, url } = context;
    const wording = language === 'de' ? de : en;
    const see = { label: language === 'de' ? 'Eintrag ansehen' : 'See the entry', url: url(pageOf(about)) };
    return {
      subject: wording.subject(about.title),
      title: wording.title(yours(about, language)),
      blocks: [
        { kind: 'voice', text: about.title, language: about.titleLanguage },
        ...wording.sentences(data, words).map((text) => ({ kind: 'paragraph' as const, text })),
        ...(open ? twoWays(about, context) : [{ kind: 'button' as const, link: see }]),
      ],
      foot: postingFoot(language),
    };
  };

/** Asks whether a posting still holds. */
export const asksMail = mail<LifeSign>({
  class: 'must_arrive',
  samples,
  write: write(
    {
      subject: (title) => `Gilt das noch? ${title}`,
      title: () => 'Gilt das noch?',
      sentences: ({ confirmedOn, until }, words) => [
        `Sie haben diesen Eintrag zuletzt am ${words.day(confirmedOn)} bestätigt.`,
        `Ein Klick genügt. Hören wir bis ${words.weekday(until)} nichts, ruht der Eintrag. Verloren geht nichts.`,
      ],
    },
    {
      subject: (title) => `Does this still hold? ${title}`,
      title: () => 'Does this still hold?',
      sentences: ({ confirmedOn, until }, words) => [
        `You last confirmed this entry on ${words.day(confirmedOn)}.`,
        `One click is enough. If we hear nothing by ${words.weekday(until)}, the entry rests. Nothing is lost.`,
      ],
    },
    true,
  ),
});

/** Says that a posting rests because nobody confirmed it. */
export const pausedMail = mail<LifeSign>({
  class: 'must_arrive',
  samples,
  write: write(
    {
      subject: (title) => `Ruht jetzt: ${title}`,
      title: (yours) => `${yours} ruht jetzt`,
      sentences: ({ until }, words) => [
        'Wir haben auf unsere Frage keine Antwort bekommen. Neue Anfragen kommen deshalb nicht mehr.',
        `Ein Klick öffnet den Eintrag wieder. Am ${words.day(until)} schließen wir ihn ab.`,
      ],
    },
    {
      subject: (title) => `Resting now: ${title}`,
      title: (yours) => `${yours} is resting now`,
      sentences: ({ until }, words) => [
        'We had no answer to our question, so no new requests come in.',
        `One click opens the entry again. On ${words.day(until)} we close it.`,
      ],
    },
    true,
  ),
});

/** Says that a posting is closed because nobody confirmed it; its address stays. */
export const archivedMail = mail<LifeSign>({
  class: 'must_arrive',
  samples,
  write: write(
    {
      subject: (title) => `Abgeschlossen: ${title}`,
      title: (yours) => `${yours} ist abgeschlossen`,
      sentences: ({ confirmedOn }, words) => [
        `Seit dem ${words.day(confirmedOn)} hat niemand bestätigt, dass der Eintrag noch gilt.`,
        'Seine Adresse bleibt. Wer sie aufruft, liest, dass der Eintrag abgeschlossen ist.',
      ],
    },
    {
      subject: (title) => `Closed: ${title}`,
      title: (yours) => `${yours} is closed`,
      sentences: ({ confirmedOn }, words) => [
        `Since ${words.day(confirmedOn)} nobody has confirmed that the entry still holds.`,
        'Its address stays. Whoever opens it reads that the entry is closed.',
      ],
    },
    false,
  ),
});
