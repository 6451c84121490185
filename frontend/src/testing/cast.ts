import type {
  Challenge,
  ChallengeCard,
  Conversation,
  ConversationCard,
  Desk,
  Group,
  Match,
  MatchCard,
  Offering,
  OfferingCard,
  Session,
} from '@contract';
import type { Role } from '@domain/accounts';
import { OFFERING } from '@domain/offerings';
import { blankOf } from '@domain/postings';

/** The nth id of the cast. */
export const idOf = (n: number): string => `0190a8f0-0000-7000-8000-${String(n).padStart(12, '0')}`;

const KIND = {
  company_admin: 'company',
  researcher: 'group',
  council_member: 'council',
  moderator: 'operator',
} as const;

/** Somebody who is signed in. */
export const sessionOf = (role: keyof typeof KIND, more: Partial<Session> = {}): Session => {
  const context = {
    id: idOf(10),
    organisationId: idOf(11),
    organisationName: 'Feldmann Oberflächen',
    kind: KIND[role],
    role: role as Exclude<Role, 'visitor'>,
  };
  return {
    role,
    personId: idOf(1),
    name: 'Jens Feldmann',
    language: 'de',
    waiting: 0,
    context,
    memberships: [context],
    ...more,
  };
};

/** A match as the company sees it: the laboratory, 14 km away, 77 points. */
export const aMatchCard = (more: Partial<MatchCard> = {}): MatchCard => ({
  id: idOf(100),
  side: 'practice',
  state: 'proposed',
  yourTurn: false,
  clock: null,
  strength: 'strong',
  points: 77,
  parts: [
    { criterion: 'text', value: 0.8 },
    { criterion: 'topic', value: 1 },
    { criterion: 'format', value: 0.9 },
    { criterion: 'distance', value: 0.8 },
    { criterion: 'maturity', value: 0.5 },
    { criterion: 'sector', value: 0.13 },
  ],
  challenge: {
    id: idOf(50),
    title: 'Körner in der Pulverbeschichtung',
    language: 'de',
    by: 'Feldmann Oberflächen',
    side: 'practice',
    place: 'Kreuztal',
  },
  group: {
    id: idOf(60),
    name: 'Labor für Oberflächenprüfung',
    institutionName: 'Hochschule Siegtal',
    place: 'Siegen',
    offeringId: idOf(70),
    offeringTitle: 'Lackfehler sehen, bevor sie aushärten',
    offeringLanguage: 'de',
  },
  km: 14,
  because: [{ code: 'near', km: 14 }],
  against: [{ code: 'sector_new' }],
  request: null,
  proposedAt: '2026-11-20T02:00:00.000Z',
  ...more,
});

/** The page of that match. */
export const aMatch = (more: Partial<Match> = {}): Match => ({
  ...aMatchCard(),
  explanation: {
    bridges: [
      { challengeTerm: 'Körner', offeringTerm: 'Partikel', via: 'translation', share: 0.6 },
      { challengeTerm: 'Ofen', offeringTerm: 'Aushärten', via: 'related', share: 0.3 },
    ],
    rest: 0.1,
    because: [{ code: 'near', km: 14 }],
    against: [{ code: 'sector_new' }],
    unknown: [],
    sentence: 'Wir finden Partikel vor dem Aushärten.',
  },
  challengeText: [
    { question: 'what', lock: 'everyone', text: 'Wir sehen Körner, wenn das Teil aus dem Ofen kommt.' },
    { question: 'cost', lock: 'partner', text: null },
  ],
  offeringText: {
    title: 'Lackfehler sehen, bevor sie aushärten',
    text: 'Wir finden Partikel vor dem Aushärten.',
    language: 'de',
  },
  answers: [],
  conversationId: null,
  withPartnerText: null,
  neighbours: { position: 1, of: 2, previous: null, next: idOf(101) },
  nextBest: [],
  ...more,
});

export const aChallengeCard = (more: Partial<ChallengeCard> = {}): ChallengeCard => ({
  id: idOf(50),
  title: 'Körner in der Pulverbeschichtung',
  poster: { side: 'practice', organisationId: idOf(11), name: 'Feldmann Oberflächen', parentName: null },
  topics: [],
  sector: null,
  place: 'Kreuztal',
  district: null,
  language: 'de',
  state: 'published',
  publishedAt: '2026-11-23T08:00:00.000Z',
  confirmedAt: '2026-11-23T08:00:00.000Z',
  ageing: false,
  example: false,
  interested: 0,
  ...more,
});

export const aChallenge = (more: Partial<Challenge> = {}): Challenge => ({
  ...aChallengeCard(),
  answers: aMatch().challengeText,
  formats: ['lab_day'],
  changesWork: 'unknown',
  plz: '57223',
  anonymous: false,
  steps: [],
  own: null,
  ...more,
});

export const anOfferingCard = (more: Partial<OfferingCard> = {}): OfferingCard => ({
  id: idOf(70),
  title: 'Lackfehler sehen, bevor sie aushärten',
  poster: {
    side: 'science',
    organisationId: idOf(60),
    name: 'Labor für Oberflächenprüfung',
    parentName: 'Hochschule Siegtal',
  },
  groupId: idOf(60),
  formats: ['lab_day'],
  topics: [],
  place: 'Siegen',
  district: null,
  language: 'de',
  state: 'published',
  publishedAt: '2026-05-18T08:00:00.000Z',
  confirmedAt: '2026-05-18T08:00:00.000Z',
  ageing: false,
  example: false,
  free: 1,
  freeAgain: null,
  ...more,
});

export const anOffering = (more: Partial<Offering> = {}): Offering => ({
  ...blankOf(OFFERING),
  ...anOfferingCard(),
  text: 'Wir finden Partikel vor dem Aushärten, mit Streiflicht und Kamera.',
  methods: ['Streiflicht'],
  equipment: [],
  maturity: 'lab',
  sectors: [],
  languages: ['de'],
  freeFrom: null,
  evidence: [{ kind: 'project', title: 'Fehler an Haushaltsgeräten', text: '', year: 2024, url: null }],
  steps: [],
  own: null,
  ...more,
});

export const aGroup = (more: Partial<Group> = {}): Group => ({
  id: idOf(60),
  name: 'Labor für Oberflächenprüfung',
  text: 'Wir messen, was Augen nur ahnen.',
  institutionName: 'Hochschule Siegtal',
  place: 'Siegen',
  district: null,
  budget: { perQuarter: 4, free: 1, freeAgain: null },
  freeFrom: null,
  offerings: [anOfferingCard()],
  evidence: [],
  claimed: true,
  example: false,
  ...more,
});

export const aConversationCard = (more: Partial<ConversationCard> = {}): ConversationCard => ({
  id: idOf(200),
  challengeTitle: 'Körner in der Pulverbeschichtung',
  others: [{ name: 'Labor für Oberflächenprüfung', side: 'science' }],
  openedAt: '2026-11-20T09:00:00.000Z',
  lastMessageAt: null,
  ...more,
});

export const aConversation = (more: Partial<Conversation> = {}): Conversation => ({
  ...aConversationCard(),
  challengeId: idOf(50),
  matchId: idOf(100),
  groupId: idOf(60),
  role: 'owner',
  people: [
    { side: 'practice', organisation: 'Feldmann', name: 'Jens Feldmann', email: 'jens@feldmann.example', phone: '' },
    { side: 'science', organisation: 'Labor', name: 'Miriam Castellani', email: 'mc@siegtal.example', phone: '0271 1' },
  ],
  messages: [],
  answers: [],
  releasable: [],
  releasedAt: null,
  ...more,
});

/** An empty desk of a company. */
export const aDesk = (more: Partial<Desk> = {}): Desk => ({
  side: 'practice',
  name: 'Jens Feldmann',
  organisationName: 'Feldmann Oberflächen',
  waiting: [],
  proposed: [],
  asked: [],
  challenges: [],
  offerings: [],
  group: null,
  conversations: [],
  confirm: [],
  unverified: false,
  ...more,
});
