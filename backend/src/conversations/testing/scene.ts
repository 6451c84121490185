import type { ParticipantRole } from '@domain/conversations';
import { challengeDraft, publishChallenge, type SignedInPerson, type TestApp } from '@backend/testing';
import { Conversations } from '../conversations.service';

/** Somebody as a part of a conversation. */
export const joining = ({ organisationId, personId }: SignedInPerson, role: ParticipantRole) => ({
  organisationId,
  role,
  personIds: [personId],
});

/** Publishes a challenge of the owner and opens a conversation about it; answers with the conversation's id. */
export async function openConversation(
  test: TestApp,
  owner: SignedInPerson,
  others: readonly ReturnType<typeof joining>[],
  change: object = {},
): Promise<string> {
  const guide = await test.as('moderator');
  const challengeId = await publishChallenge(owner, guide.browser, challengeDraft(change));
  const participants = [joining(owner, 'owner'), ...others];
  return test.db.transaction((tx) => test.get(Conversations).open(tx, { challengeId, participants }));
}
