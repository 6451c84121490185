import { ACCOUNT_LIMITS } from '@domain/accounts';
import { mail } from '@backend/platform/mail';

export interface SignInData {
  /** The link; null for an address nobody has an account with, so that only its owner learns so. */
  readonly link: string | null;
  readonly start: string;
  /** Whether something was typed that would come along; what it was, anybody may have written, so it stays out of the mail. */
  readonly brings: boolean;
}

/** The link that signs in. */
export const signInMail = mail<SignInData>({
  class: 'must_arrive',
  samples: [
    ...[false, true].map((brings) => ({
      link: 'https://dialogwerk.example/anmelden/bestaetigen#token',
      start: 'https://dialogwerk.example/anmelden',
      brings,
    })),
    { link: null, start: 'https://dialogwerk.example/anmelden', brings: false },
  ],
  write: ({ link, start, brings }, { say }) => {
    const w = say.accounts.signIn;
    return {
      subject: w.subject,
      title: w.title,
      blocks: [
        { kind: 'paragraph', text: link ? w.text(ACCOUNT_LIMITS.tokenMinutes) : w.unknown },
        ...(link && brings ? [{ kind: 'paragraph' as const, text: w.brings }] : []),
        { kind: 'button', link: link ? { label: w.button, url: link } : { label: w.start, url: start } },
      ],
      foot: [{ kind: 'small', text: w.foot }],
    };
  },
});
