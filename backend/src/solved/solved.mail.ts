import { pathTo } from '@contract';
import type { Language } from '@domain/accounts';
import { mail, type MailContext, type MailText } from '@backend/platform/mail';

/** A case in which a group may be named. */
export interface NamingQuestion {
  readonly id: string;
  readonly title: string;
  readonly titleLanguage: Language;
  readonly ownerName: string;
}

const WORDS = {
  de: {
    subject: 'Dürfen wir Ihre Gruppe als Hilfe nennen?',
    title: 'Ein gelöster Fall, bei dem Sie geholfen haben',
    sentences: (owner: string) => [
      `${owner} hat erzählt, was geholfen hat, und möchte Ihre Gruppe dabei nennen.`,
      'Solange Sie nicht zustimmen, steht Ihr Name dort nicht. Sie können Ihre Antwort jederzeit ändern.',
    ],
    act: 'Lesen und antworten',
    foot: 'Sie bekommen diese Nachricht, weil Ihre Gruppe mit dieser Organisation gesprochen hat.',
  },
  en: {
    subject: 'May we name your group as having helped?',
    title: 'A solved case in which you helped',
    sentences: (owner: string) => [
      `${owner} has told what helped and would like to name your group.`,
      'Your name does not stand there unless you agree. You can change your answer at any time.',
    ],
    act: 'Read and answer',
    foot: 'You get this message because your group has talked with this organisation.',
  },
} as const;

function write({ id, title, titleLanguage, ownerName }: NamingQuestion, { language, url }: MailContext): MailText {
  const words = WORDS[language];
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
