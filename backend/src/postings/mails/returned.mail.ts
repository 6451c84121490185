import type { ReturnReason } from '@domain/postings';
import { mail, quietText } from '@backend/platform/mail';
import { editPageOf, postingFoot, sample, yourPosting, type AboutPosting } from './posting-data';

export interface ReturnedData {
  readonly about: AboutPosting | null;
  readonly reason: ReturnReason;
  /** What the guide added in own words; may be empty. */
  readonly sentence: string;
}

/** Says why a posting comes back and what can be changed. */
export const returnedMail = mail<ReturnedData>({
  class: 'must_arrive',
  samples: [
    { about: sample('challenge'), reason: 'names_or_secrets', sentence: 'Bitte nennen Sie den Kunden nicht.' },
    { about: sample('offering'), reason: 'advertising', sentence: '' },
    { about: null, reason: 'other', sentence: '' },
  ],
  write: ({ about, reason, sentence }, context) => {
    if (!about) return quietText(context);
    const { say, words, url } = context;
    const { returned } = say.postings;
    return {
      subject: returned.subject(about.title),
      title: returned.title(yourPosting(about, context)),
      blocks: [
        { kind: 'voice', text: about.title, language: about.titleLanguage },
        { kind: 'paragraph', text: returned.reason(words.returnReason[reason]) },
        ...(sentence === '' ? [] : [{ kind: 'voice' as const, text: sentence }]),
        { kind: 'paragraph', text: returned.kept },
        { kind: 'button', link: { label: returned.act, url: url(editPageOf(about)) } },
      ],
      foot: postingFoot(context),
    };
  },
});
