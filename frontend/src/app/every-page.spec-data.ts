import type { Account, AnswerOf, MailAnswer, Route, SearchAnswer, Solved } from '@contract';
import type { Page } from '@contract/pages';
import {
  aChallenge,
  aConversation,
  aConversationCard,
  aDesk,
  aGroup,
  aMatch,
  aMatchCard,
  anOffering,
  idOf,
} from '@frontend/testing';

/** What the backend answers while a page is open, and what stands behind the page's address. */
export interface Shown {
  readonly behind?: string;
  readonly answers?: Partial<{ readonly [R in Route]: AnswerOf<R> }>;
}

const reference = {
  topics: [{ id: 'surface', parent: null, names: { de: 'Oberflächen' } }],
  sectors: [{ id: '10', parent: null, names: { de: 'Nahrung' } }],
  districts: [{ id: '05970', name: 'Siegen-Wittgenstein', region: 'Arnsberg' }],
};
const own = {
  version: 3,
  shortcomings: [{ field: 'title', code: 'too_short' }],
  returned: { reason: 'unclear_wanted' as const, sentence: 'Was soll am Ende besser sein?' },
  reviewBy: null,
  confirmBy: '2026-12-20T08:00:00.000Z',
  matches: 2,
  nothingUnpublished: true,
};
const rounds = { lastRound: '2026-11-24T02:30:00.000Z', nextRound: '2026-11-25T02:30:00.000Z', more: null };
const found: SearchAnswer = {
  hits: [
    {
      kind: 'offering',
      id: idOf(70),
      title: { text: 'Partikel finden', marks: [[0, 8]] },
      excerpt: { text: 'Streiflicht und Kamera.', marks: [] },
      side: 'science',
      by: 'Hochschule Siegtal',
      place: 'Siegen',
      district: '05970',
      topics: ['surface'],
      formats: ['lab_day'],
      language: 'de',
      confirmedAt: '2026-11-03T08:00:00Z',
      ageing: true,
      freeAgain: '2027-01-01',
      publishedAt: '2026-11-01T09:00:00.000Z',
      example: true,
    },
  ],
  total: 41,
  page: 1,
  pages: 3,
  kinds: [{ value: 'offering', count: 29 }],
  facets: {
    topic: [{ value: 'surface', count: 3 }],
    sector: [{ value: '10', count: 3 }],
    district: [{ value: '05970', count: 3 }],
    format: [{ value: 'lab_day', count: 9 }],
    language: [{ value: 'de', count: 9 }],
    institutionType: [],
    maturity: [{ value: 'lab', count: 2 }],
    protection: [],
  },
  near: null,
  instead: null,
  similar: ['Pulver'],
  nearby: [],
  without: [],
  engine: 'postgres',
};
const solved: Solved = {
  id: idOf(400),
  challengeId: idOf(50),
  title: 'Staub vermieden',
  problem: 'Der Staub kam aus der Druckluft.',
  help: 'Ein Labor hat gemessen.',
  poster: { side: 'practice', organisationId: idOf(11), name: 'Feldmann Oberflächen', parentName: null },
  place: 'Kreuztal',
  district: null,
  topics: [],
  language: 'de',
  publishedAt: '2026-11-20T08:00:00.000Z',
  example: true,
  group: null,
  naming: { state: 'asked', group: { id: idOf(60), name: 'Labor' } },
  mayAnswer: true,
  mayWithdraw: true,
  version: 2,
};
const account: Account = {
  name: 'Jens Feldmann',
  email: 'jens@feldmann.example',
  phone: '',
  language: 'de',
  digest: 'weekly',
  sessions: [{ id: idOf(91), since: '2026-10-02T11:00:00.000Z', current: true }],
  organisation: {
    id: idOf(11),
    kind: 'company',
    name: 'Feldmann Oberflächen',
    parentId: null,
    parentName: null,
    side: 'practice',
    plz: '57223',
    place: 'Kreuztal',
    district: null,
    size: 'small',
    sector: null,
    website: null,
    ror: null,
    example: false,
    claimed: true,
    verified: false,
    version: 2,
  },
  colleagues: [],
};
const byMail: MailAnswer = {
  open: true,
  as: 'Miriam Castellani, Labor für Dichtungen',
  match: aMatchCard({
    state: 'requested',
    yourTurn: true,
    clock: { day: 2, of: 10, dueOn: '2026-12-08', late: false },
  }),
};
const waiting = { version: 4, since: '2026-11-23T09:00:00.000Z', dueOn: '2026-11-26T16:00:00.000Z', late: true };

/** Every page with something to show; a new page does not compile until it stands here. */
export const SHOWN: Readonly<Record<Page, Shown>> = {
  start: {
    answers: {
      'GET /start': { challenges: [aChallenge()], sectors: [], openChallenges: 1280, openOfferings: 3, groups: 2 },
    },
  },
  tell: { answers: { 'GET /reference': reference } },
  find: { answers: { 'GET /search': found, 'GET /reference': reference } },
  challenge: {
    answers: { 'GET /challenges/:id': aChallenge({ own, steps: ['withdraw', 'archive'], state: 'returned' }) },
  },
  challengeEdit: {
    answers: { 'GET /challenges/:id': aChallenge({ own, steps: ['withdraw'] }), 'GET /reference': reference },
  },
  challengeMatches: {
    answers: {
      'GET /challenges/:id/matches': { items: [aMatchCard()], ...rounds },
      'GET /challenges/:id': aChallenge(),
    },
  },
  ending: {
    answers: {
      'GET /challenges/:id/ending': {
        ending: 'helped',
        maySay: true,
        solvedId: null,
        partners: [{ id: idOf(60), name: 'Labor' }],
      },
      'GET /challenges/:id': aChallenge({ state: 'archived' }),
    },
  },
  offering: { answers: { 'GET /offerings/:id': anOffering({ own, steps: ['withdraw'], state: 'returned' }) } },
  offeringNew: { answers: { 'GET /reference': reference } },
  offeringEdit: {
    answers: { 'GET /offerings/:id': anOffering({ own, steps: ['submit'] }), 'GET /reference': reference },
  },
  group: { answers: { 'GET /groups/:id': aGroup({ claimed: false }) } },
  solved: { answers: { 'GET /solved/:id': solved } },
  desk: {
    answers: {
      'GET /desk': aDesk({
        waiting: [byMail.match],
        proposed: [aMatchCard()],
        conversations: [aConversationCard()],
        unverified: true,
      }),
    },
  },
  match: { answers: { 'GET /matches/:id': aMatch({ request: 'Können Sie uns zusehen?', yourTurn: true }) } },
  mailAnswer: { behind: `#interested/${'t'.repeat(40)}`, answers: { 'POST /mail-answers/look': byMail } },
  conversations: { answers: { 'GET /conversations': { items: [aConversationCard()] } } },
  conversation: {
    answers: {
      'GET /conversations/:id': aConversation({ releasable: [{ question: 'cost', lock: 'partner', text: 'Viel.' }] }),
    },
  },
  review: {
    behind: `?id=${idOf(50)}`,
    answers: {
      'GET /review': {
        challenges: [
          {
            ...waiting,
            challenge: aChallenge({ steps: ['approve', 'return'] }),
            warnings: [{ field: 'answers.what', kind: 'company', text: 'Körner' }],
          },
        ],
        offerings: [{ ...waiting, offering: anOffering({ steps: ['approve', 'return'] }), warnings: [] }],
        councils: [],
      },
      'GET /reference': reference,
    },
  },
  signIn: {},
  signInConfirm: {
    behind: `#${'t'.repeat(40)}`,
    answers: {
      'POST /sign-in/look': {
        known: true,
        brings: {
          organisation: { kind: 'company', name: 'Fremdfirma', parentName: null },
          challenge: 'Jetzt gratis',
          invitedTo: null,
        },
      },
    },
  },
  account: { answers: { 'GET /account': account, 'GET /watches': { items: [], most: 20 } } },
  unsubscribe: { behind: `#${'t'.repeat(40)}` },
  science: {},
  council: {},
  howMatching: {},
  rights: {},
  privacy: {},
  imprint: {},
  accessibility: {},
  easyLanguage: {},
  about: {},
};
