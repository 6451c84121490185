import { Match } from '@backend/matching';
import { challengeDraft, publishChallenge, type Browser, type SignedInPerson, type TestApp } from '@backend/testing';

/** Publishes a challenge of this owner, one answer of it for members only; answers with its id. */
export const publish = (owner: SignedInPerson, guide: Browser, change: object = {}): Promise<string> => {
  const answers = { where: { text: 'Halle Zwei', lock: 'members' } };
  return publishChallenge(owner, guide, challengeDraft({ answers, plz: '57223', ...change }));
};

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
    fit: 0.5,
    parts: [],
    explanation: nothing,
    km: 14,
    position,
    proposedAt: test.clock.now(),
    roundId: null,
  });
  return id;
}
