import type { Challenge } from '@contract/challenges';
import { Match } from '@backend/matching';
import { approve, type Browser, type SignedInPerson, type TestApp } from '@backend/testing';

/** Partner-only words of every challenge of a scene. */
export const SECRET = 'Kanarienvogel Siebzehn';

const answer = (text: string, lock = 'everyone') => ({ text, lock });

/** A complete challenge with partner-only text. */
export const aChallenge = (change: object = {}) => ({
  title: 'Die Dichtung verzieht sich',
  answers: {
    what: answer('Beim Aushärten verzieht sich die Dichtung, und wir merken es zu spät.'),
    where: answer('Halle Zwei', 'members'),
    cost: answer(SECRET, 'partner'),
    tried: answer(''),
    enough: answer(''),
  },
  topics: ['quality-management'],
  changesWork: 'no',
  plz: '57223',
  ...change,
});

/** Publishes a challenge of this owner and answers with its id. */
export async function publish(owner: SignedInPerson, guide: Browser, change: object = {}): Promise<string> {
  const { id } = (await owner.browser.post<Challenge>('/challenges', aChallenge(change))).body;
  await owner.browser.post(`/challenges/${id}/steps`, { step: 'submit' });
  await approve(guide, 'challenges', id);
  return id;
}

let made = 0;

/** A match between a challenge and a group, as a round would have left it. */
export async function aMatch(test: TestApp, challengeId: string, groupId: string, position = 1): Promise<string> {
  made += 1;
  const id = `00000000-0000-4000-9000-${made.toString(16).padStart(12, '0')}`;
  const nothing = { bridges: [], rest: 1, because: [], against: [], unknown: [], sentence: null };
  await test.db.of(Match).insert({
    id,
    challengeId,
    groupId,
    offeringId: null,
    itemId: groupId,
    strength: 'possible',
    points: 60,
    coverage: 0.5,
    parts: [],
    explanation: nothing,
    km: 14,
    position,
    proposedAt: test.clock.now(),
    roundId: null,
  });
  return id;
}
