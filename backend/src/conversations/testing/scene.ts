import type { Challenge } from '@contract/challenges';
import type { ParticipantRole } from '@domain/conversations';
import { approve, type SignedInPerson, type TestApp } from '@backend/testing';
import { Conversations } from '../conversations.service';

/** Partner-only words of every challenge of a scene. */
export const SECRET = 'Kanarienvogel Siebzehn';

const answer = (text: string, lock = 'everyone') => ({ text, lock });

/** A complete challenge with partner-only text. */
export const aChallenge = (change: object = {}) => ({
  title: 'Die Dichtung verzieht sich',
  answers: {
    what: answer('Beim Aushärten verzieht sich die Dichtung, und wir merken es zu spät.'),
    where: answer(''),
    cost: answer(SECRET, 'partner'),
    tried: answer(''),
    enough: answer(''),
  },
  topics: ['quality-management'],
  changesWork: 'no',
  ...change,
});

/** Somebody as a part of a conversation. */
export const joining = ({ organisationId, personId }: SignedInPerson, role: ParticipantRole) => ({
  organisationId,
  role,
  personIds: [personId],
});

/** Publishes a challenge of the owner and opens a conversation about it; answers with the conversation's id. */
export async function openTalk(
  test: TestApp,
  owner: SignedInPerson,
  others: readonly ReturnType<typeof joining>[],
  change: object = {},
): Promise<string> {
  const { id: challengeId } = (await owner.browser.post<Challenge>('/challenges', aChallenge(change))).body;
  await owner.browser.post(`/challenges/${challengeId}/steps`, { step: 'submit' });
  const guide = await test.as('moderator');
  await approve(guide.browser, 'challenges', challengeId);
  const participants = [joining(owner, 'owner'), ...others];
  return test.db.transaction((tx) => test.get(Conversations).open(tx, { challengeId, participants }));
}
