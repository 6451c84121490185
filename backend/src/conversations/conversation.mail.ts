import type { Language } from '@domain/accounts';
import { mail, quietText, type MailContext, type MailText } from '@backend/platform/mail';

/** What a mail about a conversation names; null for councils, who hear only that there is something new. */
export interface ConversationNews {
  readonly about: {
    readonly title: string;
    readonly titleLanguage: Language;
    readonly otherName: string;
    /** Address of the conversation's page. */
    readonly path: string;
  } | null;
}

interface Wording {
  readonly subject: (otherName: string) => string;
  readonly title: string;
  readonly sentences: (otherName: string) => readonly string[];
  readonly act: string;
}

const samples: readonly ConversationNews[] = [
  {
    about: {
      title: 'Die Dichtung verzieht sich beim Aushärten',
      titleLanguage: 'de',
      otherName: 'Labor für Dichtungen',
      path: '/gespraeche/00000000-0000-4000-8000-000000000001',
    },
  },
  { about: null },
];

const FOOT = {
  de: 'Sie bekommen diese Nachricht, weil Sie an diesem Gespräch beteiligt sind.',
  en: 'You get this message because you take part in this conversation.',
};

const write =
  (de: Wording, en: Wording) =>
  ({ about }: ConversationNews, context: MailContext): MailText => {
    if (!about) return quietText(context);
    const { language, url } = context;
    const { subject, title, sentences, act } = language === 'de' ? de : en;
    return {
      subject: subject(about.otherName),
      title,
      blocks: [
        { kind: 'voice', text: about.title, language: about.titleLanguage },
        ...sentences(about.otherName).map((text) => ({ kind: 'paragraph' as const, text })),
        { kind: 'button', link: { label: act, url: url(about.path) } },
      ],
      foot: [{ kind: 'small', text: FOOT[language] }],
    };
  };

/** Both sides are interested: names and addresses are open now. */
export const openedMail = mail<ConversationNews>({
  class: 'must_arrive',
  samples,
  write: write(
    {
      subject: (other) => `Beide interessiert: Gespräch mit ${other}`,
      title: 'Sie können jetzt miteinander sprechen',
      sentences: (other) => [
        `Sie und ${other} haben beide zugesagt.`,
        'Namen, Adressen und Telefonnummern stehen im Gespräch. Schlagen Sie einen Termin vor.',
      ],
      act: 'Gespräch öffnen',
    },
    {
      subject: (other) => `Both interested: conversation with ${other}`,
      title: 'You can talk to each other now',
      sentences: (other) => [
        `You and ${other} have both said yes.`,
        'Names, addresses and phone numbers are in the conversation. Suggest a date.',
      ],
      act: 'Open the conversation',
    },
  ),
});

/** Somebody of the other side has written. */
export const messageMail = mail<ConversationNews>({
  class: 'must_arrive',
  samples,
  write: write(
    {
      subject: (other) => `Neue Nachricht von ${other}`,
      title: 'Sie haben eine Nachricht',
      sentences: (other) => [`${other} hat Ihnen geschrieben. Der Text steht nur im Gespräch, nicht in dieser E-Mail.`],
      act: 'Nachricht lesen',
    },
    {
      subject: (other) => `New message from ${other}`,
      title: 'You have a message',
      sentences: (other) => [`${other} has written to you. The text is in the conversation only, not in this e-mail.`],
      act: 'Read the message',
    },
  ),
});

/** The owner has opened partner-only answers. */
export const releasedMail = mail<ConversationNews>({
  class: 'must_arrive',
  samples,
  write: write(
    {
      subject: (other) => `${other} hat vertrauliche Antworten für Sie geöffnet`,
      title: 'Sie dürfen jetzt mehr lesen',
      sentences: (other) => [
        `${other} hat die Antworten „nur Partner“ für Sie geöffnet.`,
        'Sie sind vertraulich. Dass Ihre Gruppe sie gelesen hat, wird festgehalten.',
      ],
      act: 'Antworten lesen',
    },
    {
      subject: (other) => `${other} has opened confidential answers for you`,
      title: 'You may read more now',
      sentences: (other) => [
        `${other} has opened the partner-only answers for you.`,
        'They are confidential. That your group has read them is kept on record.',
      ],
      act: 'Read the answers',
    },
  ),
});
