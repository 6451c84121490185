import type { Actor, Role } from '../accounts';
import { ROLES, VISITOR } from '../accounts';
import { POSTING_STATES, type PostingState } from '../postings';
import type { Answers } from './challenge';
import { decideBy } from '../rights';
import { CHALLENGE_POLICY, type ChallengeRelation } from './policy';
import { openLocks, visibleAnswers } from './visible';

const actor = (role: Role): Actor => ({ personId: 'p', organisationId: 'o', role });
const answers: Answers = {
  what: { text: 'für alle', lock: 'everyone' },
  where: { text: 'für Mitglieder', lock: 'members' },
  cost: { text: 'nur Partner', lock: 'partner' },
  tried: { text: '', lock: 'partner' },
  enough: { text: '', lock: 'everyone' },
};
const texts = (reader: Actor, state: PostingState, relations: ChallengeRelation[] = []) =>
  visibleAnswers(answers, openLocks(reader, { state, relations })).map(({ text }) => text);

describe('who reads which answer', () => {
  it.each<[string, Actor, PostingState, ChallengeRelation[], (string | null)[]]>([
    ['a visitor', VISITOR, 'published', [], ['für alle', null, null, null, '']],
    ['a stranger', actor('researcher'), 'published', [], ['für alle', 'für Mitglieder', null, null, '']],
    [
      'a partner',
      actor('researcher'),
      'published',
      ['released'],
      ['für alle', 'für Mitglieder', 'nur Partner', '', ''],
    ],
    [
      'a partner before release',
      actor('researcher'),
      'paused',
      ['part'],
      ['für alle', 'für Mitglieder', null, null, ''],
    ],
    ['its owner', actor('company_member'), 'draft', ['own'], ['für alle', 'für Mitglieder', 'nur Partner', '', '']],
    ['a guide', actor('moderator'), 'review', [], ['für alle', 'für Mitglieder', null, null, '']],
    ['the administrator', actor('admin'), 'published', [], ['für alle', null, null, null, '']],
    ['a visitor of a draft', VISITOR, 'draft', [], [null, null, null, null, null]],
    ['a partner of a withdrawn one', actor('researcher'), 'withdrawn', ['released'], [null, null, null, null, null]],
  ])('%s', (_, reader, state, relations, expected) => expect(texts(reader, state, relations)).toEqual(expected));

  it('keeps partner text from everybody without a relation, in every state', () => {
    for (const role of [
      'researcher',
      'company_admin',
      'transfer_office',
      'council_member',
      'moderator',
      'admin',
    ] as const) {
      for (const state of POSTING_STATES) expect(openLocks(actor(role), { state })).not.toContain('partner');
    }
  });
});

describe('who stands behind a challenge', () => {
  const knows = (reader: Actor, relations: ChallengeRelation[]) =>
    decideBy(CHALLENGE_POLICY['challenge.read_poster'], reader, { relations }).kind === 'allowed';
  it('is known to everybody, of an anonymous one to its own people and to partners only', () => {
    for (const role of ROLES) {
      expect(knows(actor(role), ['named'])).toBe(true);
      expect(knows(actor(role), [])).toBe(false);
    }
    expect(knows(actor('company_member'), ['own'])).toBe(true);
    for (const relation of ['part', 'released'] as const) expect(knows(actor('researcher'), [relation])).toBe(true);
  });
});
