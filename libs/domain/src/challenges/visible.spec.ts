import type { Actor, Role } from '../accounts';
import { VISITOR } from '../accounts';
import { POSTING_STATES, type PostingState } from '../postings';
import type { Answers } from './challenge';
import type { ChallengeRelation } from './policy';
import { knowsPoster, openLocks, visibleAnswers } from './visible';

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

describe('who stands behind an anonymous challenge', () => {
  it('is known to its own people and to partners only', () => {
    expect(knowsPoster({ anonymous: false }, {})).toBe(true);
    expect(knowsPoster({ anonymous: true }, {})).toBe(false);
    expect(knowsPoster({ anonymous: true }, { relations: [] })).toBe(false);
    for (const relation of ['own', 'part', 'released'] as const) {
      expect(knowsPoster({ anonymous: true }, { relations: [relation] })).toBe(true);
    }
  });
});
