import { pathTo } from '@contract';
import type { TextLanguage } from '@domain/languages';
import type { PostingKind } from '@domain/postings';
import type { MailContext, MailText } from '@backend/platform/mail';

/** What every mail about a posting says it is about; councils get `null` and hear only that there is something. */
export interface AboutPosting {
  readonly kind: PostingKind;
  readonly id: string;
  readonly title: string;
  readonly titleLanguage: TextLanguage;
}

/** The page of a posting. */
export const pageOf = ({ kind, id }: AboutPosting): string => pathTo(kind, { id });

/** The page on which its owner changes it. */
export const editPageOf = ({ kind, id }: AboutPosting): string =>
  kind === 'challenge' ? pathTo('challengeEdit', { id }) : pathTo('offeringEdit', { id });

/** "Ihr Problem" or "Ihr Angebot", as the subject of a sentence. */
export const yourPosting = ({ kind }: AboutPosting, { say }: MailContext): string => say.postings.posting.yours[kind];

export const sample = (kind: PostingKind): AboutPosting => ({
  kind,
  id: '00000000-0000-4000-8000-000000000001',
  title: kind === 'challenge' ? 'Die Dichtung verzieht sich beim Aushärten' : 'Ein Tag im Dichtungslabor',
  titleLanguage: 'de',
});

/** Why somebody gets mails about postings. */
export const postingFoot = ({ say }: MailContext): MailText['foot'] => [
  { kind: 'small', text: say.postings.posting.foot },
];
