import { ACCOUNT_LIMITS } from '@domain/accounts';
import { mail } from '@backend/platform/mail';

interface Data {
  readonly link: string;
  /** Who one would act for; null for councils, whose mail server may belong to the employer. */
  readonly organisation: string | null;
}

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
  write: ({ link, organisation }, { say }) => {
    const w = say.accounts.invitation;
    return {
      subject: w.subject(organisation),
      title: w.title,
      blocks: [
        { kind: 'paragraph', text: w.text(organisation) },
        { kind: 'paragraph', text: w.until(ACCOUNT_LIMITS.unconfirmedDays) },
        { kind: 'button', link: { label: w.button, url: link } },
      ],
      foot: [{ kind: 'small', text: w.foot }],
    };
  },
});
