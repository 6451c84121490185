import type { AnswerOf, Challenge, Session, Suggestions } from '@contract';

/** Data that the specs of this room share. */
export const suggestions: Suggestions = {
  title: 'In der Pulverbeschichtung sitzen kleine Körner',
  topics: ['surface'],
  sector: '25',
  sensitive: [],
  locks: {},
};

export const helper: AnswerOf<'POST /preview'>['helpers'][number] = {
  groupId: '0190a8f0-0000-7000-8000-0000000000b1',
  name: 'Labor für Oberflächenprüfung',
  institutionName: 'Hochschule Siegtal',
  place: 'Siegen',
  km: 14,
  offeringId: null,
  offeringTitle: null,
  strength: 'strong',
  because: [{ code: 'term', challengeTerm: 'Körner', offeringTerm: 'Partikel', via: 'translation', share: 0.4 }],
  free: 2,
  freeAgain: null,
};

export const member: Session = {
  role: 'company_admin',
  personId: '0190a8f0-0000-7000-8000-0000000000d1',
  name: 'Jens Feldmann',
  language: 'de',
  context: {
    id: '0190a8f0-0000-7000-8000-0000000000d2',
    organisationId: '0190a8f0-0000-7000-8000-0000000000d3',
    organisationName: 'Feldmann Oberflächen',
    kind: 'company',
    role: 'company_admin',
  },
  memberships: [],
  waiting: 0,
};

/** A challenge of Feldmann; by default published and seen by everybody. */
export const challengeOf = (more: Partial<Challenge> = {}): Challenge => ({
  id: '0190a8f0-0000-7000-8000-000000000001',
  title: 'In der Pulverbeschichtung sitzen kleine Körner',
  poster: { side: 'practice', organisationId: null, name: 'Feldmann Oberflächen', parentName: null },
  topics: ['surface'],
  sector: '25',
  place: 'Kreuztal',
  district: '05970',
  language: 'de',
  state: 'published',
  publishedAt: '2026-11-10T08:00:00Z',
  confirmedAt: '2026-11-10T08:00:00Z',
  ageing: false,
  example: false,
  interested: 0,
  answers: [
    { question: 'what', lock: 'everyone', text: 'Wir sehen Körner im Lack erst am fertigen Teil.' },
    { question: 'where', lock: 'members', text: null },
    { question: 'cost', lock: 'partner', text: null },
    { question: 'tried', lock: 'everyone', text: '' },
    { question: 'enough', lock: 'everyone', text: 'Wenn wir es vor dem Ofen merken.' },
  ],
  formats: ['lab_day'],
  changesWork: 'yes',
  plz: null,
  anonymous: false,
  steps: [],
  own: null,
  ...more,
});
