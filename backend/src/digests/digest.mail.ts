import { pathTo } from '@contract';
import type { Words, WordsOf } from '@contract/words';
import type { Side } from '@domain/accounts';
import type { AnswerKind } from '@domain/answers';
import type { Day } from '@domain/calendar';
import type { Frequency } from '@domain/digests';
import type { Reason } from '@domain/matching/explanation';
import {
  mail,
  quietText,
  type Block,
  type Item,
  type Link,
  type MailContext,
  type MailText,
} from '@backend/platform/mail';
import type { ReportedHit } from '@backend/watches';

/** Labels of topics and sectors that the reasons name, in the reader's language. */
export type Labels = Readonly<Record<string, string>>;

/** One match on its way into the mail, from the reader's side. */
export interface DigestItem {
  readonly matchId: string;
  /** The side of the other one. */
  readonly side: Side;
  readonly by: string;
  readonly place: string | null;
  readonly km: number | null;
  /** In the words of the other side: what it looks for, or what it offers. */
  readonly title: string;
  readonly titleLanguage: string | null;
  /** The reader's own posting that the offer answers; null where the title is the posting itself. */
  readonly to: { readonly title: string; readonly language: string } | null;
  readonly because: readonly Reason[];
  readonly against: readonly Reason[];
  /** Lets the reader answer on a page without signing in. */
  readonly answerToken: string;
  /** For a request: what the other side wrote, and until when an answer is hoped for. */
  readonly request: {
    readonly sentence: string | null;
    readonly dueOn: Day;
    readonly day: number;
    readonly of: number;
  } | null;
}

/** A match that counts as shown once the mail has surely gone out. */
export interface Shown {
  readonly matchId: string;
  readonly requested: boolean;
}

/** One hit of a saved search: what it is called, and whose it is. */
export interface DigestFind {
  readonly side: Side;
  readonly by: string | null;
  readonly place: string | null;
  readonly title: string;
  readonly titleLanguage: string;
  /** Its page, or null for what has none. */
  readonly path: string | null;
}

/** A saved search with news. */
export interface DigestWatch {
  readonly name: string;
  /** The page that shows all of it, newest first. */
  readonly path: string;
  /** How many new hits there are; at least so many where there are `more`. */
  readonly count: number;
  readonly more: boolean;
  readonly finds: readonly DigestFind[];
}

/** What a digest says; a notice says only that there is something new. */
export type DigestData =
  | {
      readonly kind: 'notice';
      readonly stop: string;
      readonly shown: readonly Shown[];
      readonly reported: readonly ReportedHit[];
    }
  | {
      readonly kind: 'items';
      readonly frequency: Exclude<Frequency, 'never'>;
      readonly items: readonly DigestItem[];
      /** How many more there are on the desk. */
      readonly more: number;
      readonly labels: Labels;
      readonly watches: readonly DigestWatch[];
      readonly shown: readonly Shown[];
      readonly reported: readonly ReportedHit[];
      /** Address of the page on which one click ends these mails. */
      readonly stop: string;
    };

type DigestWords = WordsOf<'mails'>['digest'];

const ANSWERS: readonly AnswerKind[] = ['interested', 'declined', 'later', 'passed_on'];
/** Reasons named per item; more would not be read. */
const REASONS = 2;

const both = (...parts: string[]): string => parts.filter((part) => part !== '').join(', ');

const reasonsOf = (reasons: readonly Reason[], words: Words, labels: Labels): string => {
  const name = (id: string): string => labels[id] ?? id;
  return words.reasons(reasons, { topic: name, sector: name }).slice(0, REASONS).join(' ');
};

const metaOf = ({ by, place, km }: DigestItem, words: Words): string =>
  [by, place, km === null ? null : words.km(km)].filter((part) => part !== null && part !== '').join(', ');

function itemOf(item: DigestItem, labels: Labels, own: DigestWords, { words, url }: MailContext): Item {
  const page = pathTo('match', { id: item.matchId });
  // Passing on needs a name or a group to choose from, so it happens on the match page.
  const addressOf = (kind: AnswerKind): string =>
    kind === 'passed_on' ? page : `${pathTo('mailAnswer')}#${kind}/${item.answerToken}`;
  const answer = (kind: AnswerKind): Link => ({ label: own.answer[kind], url: url(addressOf(kind)) });
  const { request } = item;
  const against = reasonsOf(item.against, words, labels);
  return {
    side: item.side,
    sideWord: words.side[item.side],
    meta: request ? `${metaOf(item, words)}. ${own.clock(request.day, request.of)}` : metaOf(item, words),
    title: item.title,
    ...(item.titleLanguage !== null && { titleLanguage: item.titleLanguage }),
    lines: [
      ...(item.to ? [{ label: own.to, text: item.to.title, language: item.to.language }] : []),
      ...(request?.sentence ? [{ label: own.wrote, text: request.sentence }] : []),
      { label: own.because, text: reasonsOf(item.because, words, labels) },
      { label: own.against, text: against === '' ? own.nothingAgainst : against },
    ],
    links: ANSWERS.map(answer),
  };
}

function watchOf({ name, path, count, more, finds }: DigestWatch, own: DigestWords, context: MailContext): Block[] {
  const { words, url } = context;
  return [
    { kind: 'heading', text: own.watch(name, own.finds(count, more)) },
    ...finds.map((find) => ({
      kind: 'item' as const,
      item: {
        side: find.side,
        sideWord: words.side[find.side],
        meta: [find.by, find.place].filter(Boolean).join(', '),
        title: find.title,
        titleLanguage: find.titleLanguage,
        lines: [],
        links: find.path === null ? [] : [{ label: own.read, url: url(find.path) }],
      },
    })),
    { kind: 'links', links: [{ label: own.watchAll, url: url(path) }] },
  ];
}

const footOf = (own: DigestWords, stop: string, { url }: MailContext): MailText['foot'] => [
  { kind: 'small', text: own.why },
  {
    kind: 'links',
    links: [
      { label: own.change, url: url(pathTo('account')) },
      { label: own.stop, url: stop },
    ],
  },
  { kind: 'small', text: own.buttons },
];

function write(data: DigestData, context: MailContext): MailText {
  const { say, words, url } = context;
  const own = say.digest;
  const desk: Link = { label: own.desk, url: url(pathTo('desk')) };
  if (data.kind === 'notice') {
    return {
      ...quietText(context),
      foot: footOf(own, data.stop, context),
    };
  }
  const requests = data.items.filter(({ request }) => request !== null);
  const proposals = data.items.filter(({ request }) => request === null);
  const finds = data.watches.reduce((sum, { count }) => sum + count, 0);
  const subject = own.subject[data.frequency](
    both(own.requests(requests.length), own.matches(proposals.length), own.fromWatches(finds)),
  );
  return {
    subject,
    title: subject,
    blocks: [
      ...requests.map((item) => ({
        kind: 'turn' as const,
        label: own.turn(words.weekday(item.request?.dueOn ?? '')),
        item: itemOf(item, data.labels, own, context),
      })),
      ...(requests.length > 0 && proposals.length > 0
        ? [{ kind: 'heading' as const, text: own.heading(proposals.length) }]
        : []),
      ...proposals.map((item) => ({ kind: 'item' as const, item: itemOf(item, data.labels, own, context) })),
      ...(data.more > 0 ? [{ kind: 'paragraph' as const, text: own.more(data.more) }] : []),
      ...data.watches.flatMap((watch) => watchOf(watch, own, context)),
      { kind: 'links', links: [desk] },
    ],
    foot: footOf(own, data.stop, context),
  };
}

const sampleItem = (n: number, change: Partial<DigestItem> = {}): DigestItem => ({
  matchId: `00000000-0000-4000-8000-00000000000${n}`,
  side: 'practice',
  by: 'Lackwerk Sauerland GmbH',
  place: 'Olpe',
  km: 28,
  title: 'Blasen im Lack sehen wir erst, wenn das Teil verpackt ist',
  titleLanguage: 'de',
  to: null,
  because: [
    { code: 'term', challengeTerm: 'Lack', offeringTerm: 'Lackprüfung', via: 'compound', share: 0.4 },
    { code: 'topic_same', topic: 'surface' },
    { code: 'near', km: 28 },
  ],
  against: [{ code: 'format_missing', format: 'thesis' }],
  answerToken: 'sample.token',
  request: null,
  ...change,
});

const sampleWatch: DigestWatch = {
  name: 'Lack und Farbe',
  path: '/finden?q=Lack&folge=newest',
  count: 4,
  more: false,
  finds: [
    {
      side: 'science',
      by: 'Labor Farbe',
      place: 'Krefeld',
      title: 'Lack messen',
      titleLanguage: 'de',
      path: '/angebote/1',
    },
    { side: 'science', by: null, place: null, title: 'Hochschule', titleLanguage: 'de', path: null },
  ],
};

const samples: readonly DigestData[] = [
  { kind: 'notice', shown: [], reported: [], stop: 'https://dialogwerk.example/abbestellen' },
  {
    kind: 'items',
    shown: [],
    reported: [],
    watches: [],
    frequency: 'weekly',
    items: [
      sampleItem(1, { request: { sentence: 'Können Sie sich das ansehen?', dueOn: '2026-11-23', day: 5, of: 10 } }),
      sampleItem(2, { side: 'staff', by: 'Betriebsrat', place: null, km: null, against: [] }),
      sampleItem(3, {
        side: 'science',
        by: 'Labor für Lacke',
        title: 'Seeing paint defects before curing',
        titleLanguage: 'en',
        to: { title: 'Blasen im Lack sehen wir zu spät', language: 'de' },
      }),
    ],
    more: 4,
    labels: { surface: 'Oberflächen' },
    stop: 'https://dialogwerk.example/abbestellen',
  },
  {
    kind: 'items',
    shown: [],
    reported: [],
    watches: [],
    frequency: 'daily',
    items: [sampleItem(4)],
    more: 0,
    labels: {},
    stop: 'https://dialogwerk.example/abbestellen',
  },
  {
    kind: 'items',
    shown: [],
    reported: [],
    watches: [],
    frequency: 'fortnightly',
    items: [sampleItem(5, { request: { sentence: null, dueOn: '2026-11-23', day: 12, of: 10 } })],
    more: 1,
    labels: { surface: 'Oberflächen' },
    stop: 'https://dialogwerk.example/abbestellen',
  },
  {
    kind: 'items',
    shown: [],
    reported: [],
    watches: [sampleWatch, { ...sampleWatch, count: 50, more: true, finds: [] }],
    frequency: 'weekly',
    items: [],
    more: 0,
    labels: {},
    stop: 'https://dialogwerk.example/abbestellen',
  },
];

/** What is new for one person in one context: requests, then matches, each with both sides of the argument, then saved searches. */
export const digestMail = mail<DigestData>({ class: 'digest', samples, write });
