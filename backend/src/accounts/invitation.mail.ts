import { ACCOUNT_LIMITS } from '@domain/accounts';
import { mail } from '@backend/platform/mail';

interface Data {
  readonly link: string;
  /** Who one would act for; null for councils, whose mail server may belong to the employer. */
  readonly organisation: string | null;
}

const days = ACCOUNT_LIMITS.unconfirmedDays;

const WORDS = {
  de: {
    subject: (who: string | null) => (who ? `Einladung: Mitmachen für ${who}` : 'Eine Einladung zu Dialogwerk'),
    title: 'Sie sind eingeladen',
    text: (who: string | null) =>
      who
        ? `Jemand von ${who} möchte, dass Sie auf Dialogwerk mitlesen und mitschreiben.`
        : 'Für Sie gibt es etwas Neues.',
    until: `Die Einladung gilt ${days} Tage und einmal.`,
    button: 'Einladung annehmen',
    foot: 'Sie möchten nicht? Dann müssen Sie nichts tun. Nach Ablauf löschen wir Ihre Adresse.',
  },
  en: {
    subject: (who: string | null) => (who ? `Invitation to act for ${who}` : 'An invitation to Dialogwerk'),
    title: 'You are invited',
    text: (who: string | null) =>
      who
        ? `Somebody from ${who} would like you to read and write along on Dialogwerk.`
        : 'There is something new for you.',
    until: `The invitation works once, for ${days} days.`,
    button: 'Accept the invitation',
    foot: 'You would rather not? Then there is nothing to do. We delete your address when the invitation ends.',
  },
} as const;

/** Invites a colleague into an organisation. */
export const invitationMail = mail<Data>({
  class: 'must_arrive',
  samples: [
    {
      link: 'https://dialogwerk.example/anmelden/bestaetigen#token',
      organisation: 'Lackwerk <Sauerland> GmbH & Co. KG',
    },
    { link: 'https://dialogwerk.example/anmelden/bestaetigen#token', organisation: null },
  ],
  write: ({ link, organisation }, { language }) => {
    const w = WORDS[language];
    return {
      subject: w.subject(organisation),
      title: w.title,
      blocks: [
        { kind: 'paragraph', text: w.text(organisation) },
        { kind: 'paragraph', text: w.until },
        { kind: 'button', link: { label: w.button, url: link } },
      ],
      foot: [{ kind: 'small', text: w.foot }],
    };
  },
});
