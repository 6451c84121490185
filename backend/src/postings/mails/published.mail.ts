import { mail, quietText } from '@backend/platform/mail';
import { pageOf, postingFoot, sample, yourPosting, type AboutPosting } from './posting-data';

export interface PublishedData {
  readonly about: AboutPosting | null;
}

/** Says that a posting is public now, and where. */
export const publishedMail = mail<PublishedData>({
  class: 'must_arrive',
  samples: [{ about: sample('challenge') }, { about: sample('offering') }, { about: null }],
  write: ({ about }, context) => {
    if (!about) return quietText(context);
    const { say, url } = context;
    const { posting, published } = say.postings;
    const address = url(pageOf(about));
    return {
      subject: published.subject(about.title),
      title: published.title(yourPosting(about, context)),
      blocks: [
        { kind: 'voice', text: about.title, language: about.titleLanguage },
        { kind: 'paragraph', text: published.address(address) },
        { kind: 'paragraph', text: published.next[about.kind] },
        { kind: 'button', link: { label: posting.see, url: address } },
      ],
      foot: postingFoot(context),
    };
  },
});
