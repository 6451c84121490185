import { ACCOUNT_LIMITS } from '@domain/accounts';
import { mail } from '@backend/platform/mail';

interface Data {
  /** The link; null for an address nobody has an account with, so that only its owner learns so. */
  readonly link: string | null;
  readonly start: string;
}

/** The link that signs in. */
export const signInMail = mail<Data>({
  class: 'must_arrive',
  samples: [
    { link: 'https://dialogwerk.example/anmelden/bestaetigen#token', start: 'https://dialogwerk.example/anmelden' },
    { link: null, start: 'https://dialogwerk.example/anmelden' },
  ],
  write: ({ link, start }, { say }) => {
    const w = say.accounts.signIn;
    return {
      subject: w.subject,
      title: w.title,
      blocks: [
        { kind: 'paragraph', text: link ? w.text(ACCOUNT_LIMITS.tokenMinutes) : w.unknown },
        { kind: 'button', link: link ? { label: w.button, url: link } : { label: w.start, url: start } },
      ],
      foot: [{ kind: 'small', text: w.foot }],
    };
  },
});
