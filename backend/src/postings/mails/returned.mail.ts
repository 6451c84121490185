import type { ReturnReason } from '@domain/postings';
import { mail, quietText } from '@backend/platform/mail';
import { editPageOf, postingFoot, sample, yours, type AboutPosting } from './posting-data';

export interface Returned {
  readonly about: AboutPosting | null;
  readonly reason: ReturnReason;
  /** What the guide added in own words; may be empty. */
  readonly sentence: string;
}

/** Says why a posting comes back and what can be changed. */
export const returnedMail = mail<Returned>({
  class: 'must_arrive',
  samples: [
    { about: sample('challenge'), reason: 'names_or_secrets', sentence: 'Bitte nennen Sie den Kunden nicht.' },
    { about: sample('offering'), reason: 'advertising', sentence: '' },
    { about: null, reason: 'other', sentence: '' },
  ],
  write: ({ about, reason, sentence }, context) => {
    if (!about) return quietText(context);
    const { language, words, url } = context;
    const de = language === 'de';
    const why = words.returnReason[reason];
    return {
      subject: de ? `Bitte noch einmal ansehen: ${about.title}` : `Please look again: ${about.title}`,
      title: de ? `${yours(about, language)} kommt noch einmal zurück` : `${yours(about, language)} comes back to you`,
      blocks: [
        { kind: 'voice', text: about.title, language: about.titleLanguage },
        {
          kind: 'paragraph',
          text: de ? `Der Grund: ${why}` : `The reason: ${why}`,
        },
        ...(sentence === '' ? [] : [{ kind: 'voice' as const, text: sentence }]),
        {
          kind: 'paragraph',
          text: de
            ? 'Ihr Text ist noch da. Ändern Sie ihn und schicken Sie ihn wieder ab, dann lesen wir ihn erneut.'
            : 'Your text is still there. Change it and send it again, and we read it again.',
        },
        {
          kind: 'button',
          link: { label: de ? 'Text ändern' : 'Change the text', url: url(editPageOf(about)) },
        },
      ],
      foot: postingFoot(language),
    };
  },
});
