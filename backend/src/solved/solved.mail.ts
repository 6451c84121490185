import { pathTo } from '@contract';
import type { TextLanguage } from '@domain/languages';
import { mail, type MailContext, type MailText } from '@backend/platform/mail';

/** A case in which a group may be named. */
export interface NamingQuestion {
  readonly id: string;
  readonly title: string;
  readonly titleLanguage: TextLanguage;
  readonly ownerName: string;
}

function write({ id, title, titleLanguage, ownerName }: NamingQuestion, { say, url }: MailContext): MailText {
  const words = say.naming;
  return {
    subject: words.subject,
    title: words.title,
    blocks: [
      { kind: 'voice', text: title, language: titleLanguage },
      ...words.sentences(ownerName).map((text) => ({ kind: 'paragraph' as const, text })),
      { kind: 'button', link: { label: words.act, url: url(pathTo('solved', { id })) } },
    ],
    foot: [{ kind: 'small', text: words.foot }],
  };
}

/** Asks a group whether it may be named in a solved case. */
export const namingMail = mail<NamingQuestion>({
  class: 'must_arrive',
  samples: [
    {
      id: '00000000-0000-4000-8000-000000000001',
      title: 'Die Dichtung hält wieder',
      titleLanguage: 'de',
      ownerName: 'Hebetechnik Brandt GmbH',
    },
  ],
  write,
});
