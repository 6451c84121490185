import type { Day } from '@domain/calendar';
import { mail, quietText, type MailContext, type MailText } from '@backend/platform/mail';
import { editPageOf, pageOf, postingFoot, sample, yourPosting, type AboutPosting } from './posting-data';

export interface ConfirmationData {
  readonly about: AboutPosting | null;
  /** When it was last confirmed. */
  readonly confirmedOn: Day;
  /** The day on which silence has its next consequence. */
  readonly until: Day;
}

const samples: readonly ConfirmationData[] = [
  { about: sample('challenge'), confirmedOn: '2026-05-18', until: '2026-12-18' },
  { about: sample('offering'), confirmedOn: '2026-05-18', until: '2026-12-18' },
  { about: null, confirmedOn: '2026-05-18', until: '2026-12-18' },
];

/** Links open a page with a button: mail programs follow links by themselves. */
const twoWays = (about: AboutPosting, { say, url }: MailContext): MailText['blocks'] => {
  const { confirm, change, close } = say.postings.posting;
  return [
    { kind: 'button', link: { label: confirm, url: url(pageOf(about)) } },
    {
      kind: 'links',
      links: [
        { label: change, url: url(editPageOf(about)) },
        { label: close, url: url(pageOf(about)) },
      ],
    },
  ];
};

const write =
  (stage: 'asks' | 'paused' | 'archived') =>
  (data: ConfirmationData, context: MailContext): MailText => {
    const { about } = data;
    if (!about) return quietText(context);
    const { say, words, url } = context;
    const { subject, title, sentences } = say.postings[stage];
    const see = { label: say.postings.posting.see, url: url(pageOf(about)) };
    return {
      subject: subject(about.title),
      title: title(yourPosting(about, context)),
      blocks: [
        { kind: 'voice', text: about.title, language: about.titleLanguage },
        ...sentences(data, words).map((text) => ({ kind: 'paragraph' as const, text })),
        ...(stage === 'archived' ? [{ kind: 'button' as const, link: see }] : twoWays(about, context)),
      ],
      foot: postingFoot(context),
    };
  };

/** Asks whether a posting still holds. */
export const asksMail = mail<ConfirmationData>({ class: 'must_arrive', samples, write: write('asks') });

/** Says that a posting rests because nobody confirmed it. */
export const pausedMail = mail<ConfirmationData>({ class: 'must_arrive', samples, write: write('paused') });

/** Says that a posting is closed because nobody confirmed it; its address stays. */
export const archivedMail = mail<ConfirmationData>({ class: 'must_arrive', samples, write: write('archived') });
