import { mail, quietText } from '@backend/platform/mail';
import { pageOf, postingFoot, sample, yours, type AboutPosting } from './posting-data';

export interface Published {
  readonly about: AboutPosting | null;
}

/** Says that a posting is public now, and where. */
export const publishedMail = mail<Published>({
  class: 'must_arrive',
  samples: [{ about: sample('challenge') }, { about: sample('offering') }, { about: null }],
  write: ({ about }, context) => {
    if (!about) return quietText(context);
    const { language, url } = context;
    const address = url(pageOf(about));
    const next =
      language === 'de'
        ? about.kind === 'challenge'
          ? 'Wir suchen jetzt Gruppen, die helfen können. Sobald eine passt, schreiben wir Ihnen.'
          : 'Wir suchen jetzt Betriebe, denen das hilft. Neue Treffer stehen in Ihrer Übersicht.'
        : about.kind === 'challenge'
          ? 'We are now looking for groups that can help. We write to you as soon as one fits.'
          : 'We are now looking for companies this helps. New matches come in your digest.';
    return language === 'de'
      ? {
          subject: `Veröffentlicht: ${about.title}`,
          title: `${yours(about, language)} ist veröffentlicht`,
          blocks: [
            { kind: 'voice', text: about.title, language: about.titleLanguage },
            { kind: 'paragraph', text: `Alle können den Eintrag unter dieser Adresse lesen: ${address}` },
            { kind: 'paragraph', text: next },
            { kind: 'button', link: { label: 'Eintrag ansehen', url: address } },
          ],
          foot: postingFoot(language),
        }
      : {
          subject: `Published: ${about.title}`,
          title: `${yours(about, language)} is published`,
          blocks: [
            { kind: 'voice', text: about.title, language: about.titleLanguage },
            { kind: 'paragraph', text: `Everybody can read the entry at this address: ${address}` },
            { kind: 'paragraph', text: next },
            { kind: 'button', link: { label: 'See the entry', url: address } },
          ],
          foot: postingFoot(language),
        };
  },
});
