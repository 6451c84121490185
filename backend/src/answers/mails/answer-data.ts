import type { Side } from '@domain/accounts';
import type { TextLanguage } from '@domain/languages';
import type { RecipientRole } from '@domain/answers';
import type { MailContext, MailText } from '@backend/platform/mail';

/** What a mail about a match names, seen from its reader's side. */
export interface AboutMatch {
  readonly title: string;
  readonly titleLanguage: TextLanguage;
  /** Who is on the other side; empty where an anonymous challenge does not say. */
  readonly otherName: string;
  readonly otherSide: Side;
  /** Address of the page to answer on. */
  readonly path: string;
}

/** The other side's name, or a word for what it is where it stays unnamed. */
export const otherIn = ({ say }: MailContext, { otherName, otherSide }: AboutMatch): string =>
  otherName === '' ? say.answers.match.unnamed[otherSide] : otherName;

/** Something to try next, with its page. */
export interface NextBest {
  readonly name: string;
  readonly path: string;
}

export const sampleMatch: AboutMatch = {
  title: 'Die Dichtung verzieht sich beim Aushärten',
  titleLanguage: 'de',
  otherName: 'Hebetechnik Brandt GmbH',
  otherSide: 'practice',
  path: '/treffer/00000000-0000-4000-8000-000000000001',
};

export const sampleNext: readonly NextBest[] = [
  { name: 'Arbeitsgruppe Bildverarbeitung', path: '/treffer/00000000-0000-4000-8000-000000000002' },
  { name: 'Werkstatt Digitales Handwerk', path: '/treffer/00000000-0000-4000-8000-000000000003' },
];

/** Why somebody gets this mail about a match. */
export const matchFoot = ({ say }: MailContext, to: RecipientRole = 'side'): MailText['foot'] => [
  { kind: 'small', text: say.answers.match.foot[to] },
];

/** The row that waits: who, in whose words, with one button. */
export const turn = (
  about: AboutMatch,
  context: MailContext,
  label: string,
  act: string,
  lines: readonly { readonly label: string; readonly text: string }[] = [],
  to: RecipientRole = 'side',
): MailText['blocks'] => [
  {
    kind: 'turn',
    label,
    item: {
      side: about.otherSide,
      sideWord: context.words.side[about.otherSide],
      meta: otherIn(context, about),
      title: about.title,
      titleLanguage: about.titleLanguage,
      lines,
      links: [{ label: act, url: context.url(about.path) }],
    },
  },
  { kind: 'small', text: context.say.answers.match.button[to] },
];

/** Up to three others to try, when there are any. */
export const nextBlocks = (next: readonly NextBest[], { say, url }: MailContext): MailText['blocks'] =>
  next.length === 0
    ? []
    : [
        { kind: 'heading', text: say.answers.match.next },
        { kind: 'links', links: next.map(({ name, path }) => ({ label: name, url: url(path) })) },
      ];
