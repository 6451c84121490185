import type { Side } from '@domain/accounts';

/** A link with a label that names the act. The address is absolute. */
export interface Link {
  readonly label: string;
  readonly url: string;
}

/** A row about one posting: who, in whose words, what speaks for and against it. */
export interface Item {
  readonly side: Side;
  /** The word beside the side's mark: shape, colour and word always stand together. */
  readonly sideWord: string;
  readonly meta: string;
  /** What the person wrote; set in the voice. */
  readonly title: string;
  readonly titleLanguage?: string;
  readonly lines: readonly { readonly label: string; readonly text: string; readonly language?: string }[];
  readonly links: readonly Link[];
}

/** What a mail is made of. Both parts, HTML and plain text, are made from the same blocks. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'small'; readonly text: string }
  | { readonly kind: 'voice'; readonly text: string; readonly language?: string }
  | { readonly kind: 'button'; readonly link: Link }
  | { readonly kind: 'links'; readonly links: readonly Link[] }
  | { readonly kind: 'turn'; readonly label: string; readonly item: Item }
  | { readonly kind: 'item'; readonly item: Item }
  | { readonly kind: 'rule' };

/** One mail in one language, before it is laid out. */
export interface MailText {
  readonly subject: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Why the person gets this mail, and what can be changed about it. */
  readonly foot: readonly Block[];
}
