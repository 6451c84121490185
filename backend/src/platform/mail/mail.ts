import type { Language } from '@contract/words';
import { addressIn } from '@contract/page-at';
import type { Words, WordsOf } from '@contract/words';
import type { Tx } from '@backend/platform/database';
import { mailsIn, wordsIn } from '@backend/platform/words';
import type { MailText } from './blocks';
import { layoutHtml } from './layout-html';
import { layoutText } from './layout-text';

/**
 * What is promised about a mail. `must_arrive`: at least once, every copy with the same Message-ID. `digest`: at most
 * once; when nobody knows whether it went out it becomes `uncertain` and its content comes in the next one.
 */
export const MAIL_CLASSES = ['must_arrive', 'digest'] as const;
export type MailClass = (typeof MAIL_CLASSES)[number];

/** What wording gets besides its data. */
export interface MailContext {
  /** Codes and forms in the reader's language. */
  readonly words: Words;
  /** What mails say in that language. */
  readonly say: WordsOf<'mails'>;
  readonly language: Language;
  /** Makes an address of this site absolute, in the reader's language: `/tisch` becomes `https://…/en/desk`. */
  readonly url: (path: string) => string;
}

/** The wording of one kind of mail: pure, so that one table test renders all of them. */
export interface MailWording<D> {
  readonly class: MailClass;
  /** Data that shows everything the mail can say; used by tests and by the preview. */
  readonly samples: readonly D[];
  readonly write: (data: D, context: MailContext) => MailText;
}

/** The wording of a mail; its name stands with the method that builds it. */
export const mail = <D>(wording: MailWording<D>): MailWording<D> => wording;

/** A mail with both parts, ready for a transport. */
export interface RenderedMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Renders wording and data in a language; `at` is the date shown, `publicUrl` the site's address. */
export function renderMail<D>(
  wording: MailWording<D>,
  data: D,
  { language, publicUrl, at }: { language: Language; publicUrl: string; at: Date },
): RenderedMail {
  const words = wordsIn(language);
  const url = (path: string): string => publicUrl + addressIn(language, path);
  const text = wording.write(data, { words, say: mailsIn(language), language, url });
  const named = { ...text, subject: oneLine(text.subject) };
  return {
    subject: named.subject,
    html: layoutHtml(named, language, words.day(at.toISOString())),
    text: layoutText(named),
  };
}

/** Why a mail that was asked for is not sent after all; kept with the row, never shown to others. */
export interface Skip {
  readonly skip: 'gone' | 'not_allowed' | 'nothing_to_say' | 'unwanted';
}

/** What a mail is built from when it is about to be sent. */
export interface Composed<D> {
  readonly data: D;
  /** Where one click stops mails of this kind (RFC 8058); digests have it, others do not. */
  readonly unsubscribe?: { readonly page: string; readonly post: string };
  /** Runs in the transaction that marks the mail as sent. */
  readonly sent?: (tx: Tx) => Promise<void>;
}

/** What composing a mail comes to: what it is built from, or why it is not sent. */
export type Composition<D> = Promise<Composed<D> | Skip>;

export interface Recipient {
  readonly personId: string | null;
  readonly language: Language;
  readonly now: Date;
}

export const isSkip = (given: object): given is Skip => 'skip' in given;
