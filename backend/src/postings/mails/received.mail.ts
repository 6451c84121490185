import type { Day } from '@domain/calendar';
import { mail, quietText } from '@backend/platform/mail';
import { pageOf, postingFoot, sample, yourPosting, type AboutPosting } from './posting-data';

export interface ReceivedData {
  readonly about: AboutPosting | null;
  /** The day until which a guide reads it. */
  readonly readBy: Day;
}

/** Says who reads a submitted posting and by when. */
export const receivedMail = mail<ReceivedData>({
  class: 'must_arrive',
  samples: [
    { about: sample('challenge'), readBy: '2026-11-26' },
    { about: sample('offering'), readBy: '2026-11-26' },
    { about: null, readBy: '2026-11-26' },
  ],
  write: ({ about, readBy }, context) => {
    if (!about) return quietText(context);
    const { say, words, url } = context;
    const { posting, received } = say.postings;
    return {
      subject: received.subject(about.title),
      title: received.title(yourPosting(about, context)),
      blocks: [
        { kind: 'voice', text: about.title, language: about.titleLanguage },
        { kind: 'paragraph', text: received.readBy(words.weekday(readBy)) },
        { kind: 'paragraph', text: received.untilThen },
        { kind: 'button', link: { label: posting.see, url: url(pageOf(about)) } },
      ],
      foot: postingFoot(context),
    };
  },
});
