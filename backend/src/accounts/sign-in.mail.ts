import { ACCOUNT_LIMITS, type Language } from '@domain/accounts';
import { mail } from '@backend/platform/mail';

interface Data {
  /** The link; null for an address nobody has an account with, so that only its owner learns so. */
  readonly link: string | null;
  readonly start: string;
}

const WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  de: {
    subject: 'Ihr Anmeldelink',
    title: 'Anmelden bei Dialogwerk',
    text: `Mit diesem Knopf melden Sie sich an. Er gilt ${ACCOUNT_LIMITS.tokenMinutes} Minuten und einmal.`,
    button: 'Jetzt anmelden',
    unknown:
      'Mit dieser Adresse gibt es bei uns noch kein Konto. Ein Konto entsteht, wenn Sie sagen, für wen Sie da sind.',
    start: 'Konto anlegen',
    foot: 'Sie haben das nicht angefordert? Dann müssen Sie nichts tun. Ohne den Link kommt niemand in Ihr Konto.',
  },
  en: {
    subject: 'Your sign-in link',
    title: 'Signing in to Dialogwerk',
    text: `This button signs you in. It works once, for ${ACCOUNT_LIMITS.tokenMinutes} minutes.`,
    button: 'Sign in now',
    unknown: 'There is no account for this address yet. You get one by telling us who you are here for.',
    start: 'Create an account',
    foot: 'You did not ask for this? Then there is nothing to do. Without the link nobody gets into your account.',
  },
};

/** The link that signs in. */
export const signInMail = mail<Data>({
  class: 'must_arrive',
  samples: [
    { link: 'https://dialogwerk.example/anmelden/bestaetigen#token', start: 'https://dialogwerk.example/anmelden' },
    { link: null, start: 'https://dialogwerk.example/anmelden' },
  ],
  write: ({ link, start }, { language }) => {
    const { subject = '', title = '', text = '', button = '', unknown = '', foot = '', ...w } = WORDS[language];
    return {
      subject,
      title,
      blocks: [
        { kind: 'paragraph', text: link ? text : unknown },
        { kind: 'button', link: link ? { label: button, url: link } : { label: w['start'] ?? '', url: start } },
      ],
      foot: [{ kind: 'small', text: foot }],
    };
  },
});
