import type { ChallengeDraft } from '@contract/challenges';
import { SECRET } from '@backend/testing';

/** Words that must reach nobody but members. */
export const MEMBERS_ONLY = 'Halle Zwei hinter dem Tor';

const draft: ChallengeDraft = {
  title: 'Die Dichtung verzieht sich beim Aushärten',
  answers: {
    what: { text: 'Beim Aushärten verzieht sich die Dichtung. Wir merken es erst beim Einbau.', lock: 'everyone' },
    where: { text: MEMBERS_ONLY, lock: 'members' },
    cost: { text: `${SECRET}: rund 90.000 € im Jahr`, lock: 'partner' },
    tried: { text: '', lock: 'everyone' },
    enough: { text: 'Wenn wir es vor dem Einbau sehen.', lock: 'everyone' },
  },
  topics: ['quality-management'],
  sector: '22',
  plz: '57223',
  formats: ['lab_day'],
  changesWork: 'no',
  anonymous: false,
  language: 'de',
};

/** A complete challenge with one answer for members and one for the partner only. */
export const aDraft = (change: Partial<ChallengeDraft> = {}): ChallengeDraft => ({ ...draft, ...change });
