import { MEMBER_ROLES, ROLES, type Actor, type Role } from '../accounts';
import { POSTING_KINDS, POSTING_STATES, type PostingState, type PostingStep } from '../postings';
import { postingStepsFor, tryPostingStep } from '.';

const actor = (role: Role): Actor => ({ personId: 'p', organisationId: 'o', role });
const own = (state: PostingState, changeWaits = false) => ({ state, relations: ['own' as const], changeWaits });

describe('who may take which step', () => {
  it.each<[Role, 'challenge' | 'offering', PostingState, PostingStep[]]>([
    ['company_member', 'challenge', 'draft', ['submit', 'withdraw']],
    ['company_member', 'challenge', 'published', ['pause', 'withdraw', 'confirm']],
    ['company_admin', 'challenge', 'published', ['pause', 'withdraw', 'archive', 'confirm']],
    ['council_member', 'challenge', 'paused', ['resume', 'withdraw', 'archive', 'confirm']],
    ['company_admin', 'challenge', 'review', ['withdraw']],
    ['researcher', 'offering', 'returned', ['submit', 'withdraw']],
    ['researcher', 'challenge', 'draft', []],
    ['company_admin', 'offering', 'draft', []],
    ['transfer_office', 'offering', 'published', []],
    ['admin', 'challenge', 'published', []],
  ])('%s with an own %s in %s: %j', (role, kind, state, steps) =>
    expect(postingStepsFor(actor(role), kind, own(state))).toEqual(steps),
  );

  it('lets a guide read what is submitted or was changed, and send anything public back', () => {
    const guide = actor('moderator');
    expect(postingStepsFor(guide, 'challenge', { state: 'review' })).toEqual(['approve', 'return']);
    expect(postingStepsFor(guide, 'challenge', { state: 'published' })).toEqual(['return']);
    expect(postingStepsFor(guide, 'challenge', { state: 'published', changeWaits: true })).toEqual([
      'approve',
      'return',
    ]);
    expect(postingStepsFor(guide, 'challenge', { state: 'draft' })).toEqual([]);
  });

  it('gives nobody but a guide a step with what is not theirs', () => {
    for (const kind of POSTING_KINDS) {
      for (const role of ROLES.filter((one) => one !== 'moderator')) {
        for (const state of POSTING_STATES) expect(postingStepsFor(actor(role), kind, { state })).toEqual([]);
      }
    }
  });

  it('never lets an author approve', () => {
    for (const role of MEMBER_ROLES.filter((one) => one !== 'moderator')) {
      for (const state of POSTING_STATES) {
        expect(tryPostingStep(actor(role), 'challenge', 'approve', own(state, true))).toEqual({
          why: ['no_such_step'],
        });
      }
    }
  });
});
