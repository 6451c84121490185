import type { TextLanguage } from '@domain/languages';
import { mail, quietText, type MailContext, type MailText } from '@backend/platform/mail';

/** What a mail about a conversation names; null for councils, who hear only that there is something new. */
export interface ConversationMailData {
  readonly about: {
    readonly title: string;
    readonly titleLanguage: TextLanguage;
    readonly otherName: string;
    /** Address of the conversation's page. */
    readonly path: string;
  } | null;
}

const samples: readonly ConversationMailData[] = [
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

const write =
  (news: 'opened' | 'message' | 'released') =>
  ({ about }: ConversationMailData, context: MailContext): MailText => {
    if (!about) return quietText(context);
    const { say, url } = context;
    const { subject, title, sentences, act } = say.conversations[news];
    return {
      subject: subject(about.otherName),
      title,
      blocks: [
        { kind: 'voice', text: about.title, language: about.titleLanguage },
        ...sentences(about.otherName).map((text) => ({ kind: 'paragraph' as const, text })),
        { kind: 'button', link: { label: act, url: url(about.path) } },
      ],
      foot: [{ kind: 'small', text: say.conversations.foot }],
    };
  };

/** Both sides are interested: names and addresses are open now. */
export const openedMail = mail<ConversationMailData>({ class: 'must_arrive', samples, write: write('opened') });

/** Somebody of the other side has written. */
export const messageMail = mail<ConversationMailData>({ class: 'must_arrive', samples, write: write('message') });

/** The owner has opened partner-only answers. */
export const releasedMail = mail<ConversationMailData>({ class: 'must_arrive', samples, write: write('released') });
