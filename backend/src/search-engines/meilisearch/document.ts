import { vocabularyOf, type WordForms } from '@domain/text';
import type { Filters, SearchDocument } from '../engine';
import { fingerprintOf } from '../fingerprint';

/** Who an index is for. Words for members are not in the index that everybody asks: nothing there can tell of them. */
export const AUDIENCES = ['everyone', 'members'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** One document as Meilisearch keeps it; facets are attributes of their own. */
export interface MeiliDocument extends Filters {
  readonly key: string;
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly titleForms: string;
  readonly topicForms: string;
  readonly textForms: string;
  readonly whole: string;
  readonly _geo: { readonly lat: number; readonly lng: number } | null;
  /** Milliseconds since 1970. */
  readonly published: number;
  /** Words to complete, as `folded word`, of the text everybody may read. */
  readonly lexicon: readonly string[];
  readonly fingerprint: string;
}

/** The key of a document; Meilisearch allows letters, digits, `-` and `_`. */
export const meiliKey = ({ kind, id }: { readonly kind: string; readonly id: string }): string => `${kind}_${id}`;

/** What the index of this audience keeps of a document. */
export function meiliDocument(document: SearchDocument, audience: Audience, wordForms: WordForms): MeiliDocument {
  const { kind, id, title, position } = document;
  const text =
    audience === 'members' && document.memberText !== '' ? `${document.text}\n${document.memberText}` : document.text;
  const lexicon = audience === 'everyone' ? vocabularyOf(`${title} ${document.text}`) : new Map<string, string>();
  return {
    ...document.facets,
    key: meiliKey(document),
    kind,
    id,
    title,
    text,
    titleForms: wordForms.text(title),
    topicForms: wordForms.text(document.topicWords),
    textForms: wordForms.text(text),
    whole: wordForms.whole(`${title} ${text}`),
    _geo: position === null ? null : { lat: position.lat, lng: position.lon },
    published: document.publishedAt.getTime(),
    lexicon: [...lexicon].map(([key, word]) => `${key} ${word}`),
    fingerprint: fingerprintOf(document),
  };
}
