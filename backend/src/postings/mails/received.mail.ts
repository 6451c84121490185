import type { Day } from '@domain/calendar';
import { mail, quietText } from '@backend/platform/mail';
import { pageOf, postingFoot, sample, yours, type AboutPosting } from './posting-data';

export interface Received {
  readonly about: AboutPosting | null;
  /** The day until which a guide reads it. */
  readonly readBy: Day;
}

/** Says who reads a submitted posting and by when. */
export const receivedMail = mail<Received>({
  class: 'must_arrive',
  samples: [
    { about: sample('challenge'), readBy: '2026-11-26' },
    { about: sample('offering'), readBy: '2026-11-26' },
    { about: null, readBy: '2026-11-26' },
  ],
  write: ({ about, readBy }, context) => {
    if (!about) return quietText(context);
    const { language, words, url } = context;
    const by = words.weekday(readBy);
    const link = { url: url(pageOf(about)), label: language === 'de' ? 'Eintrag ansehen' : 'See the entry' };
    return language === 'de'
      ? {
          subject: `Angekommen: ${about.title}`,
          title: `${yours(about, language)} ist angekommen`,
          blocks: [
            { kind: 'voice', text: about.title, language: about.titleLanguage },
            {
              kind: 'paragraph',
              text: `Eine Lotsin oder ein Lotse liest den Text bis ${by}. Danach hören Sie von uns, so oder so.`,
            },
            { kind: 'paragraph', text: 'Bis dahin sieht ihn sonst niemand. Ändern können Sie ihn jederzeit.' },
            { kind: 'button', link },
          ],
          foot: postingFoot(language),
        }
      : {
          subject: `Received: ${about.title}`,
          title: `${yours(about, language)} has arrived`,
          blocks: [
            { kind: 'voice', text: about.title, language: about.titleLanguage },
            { kind: 'paragraph', text: `A guide reads the text by ${by}. You will hear from us either way.` },
            { kind: 'paragraph', text: 'Until then nobody else sees it. You can change it at any time.' },
            { kind: 'button', link },
          ],
          foot: postingFoot(language),
        };
  },
});
