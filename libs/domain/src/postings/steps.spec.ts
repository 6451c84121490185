import * as fc from 'fast-check';
import { MEMBER_ROLES, ROLES, type Actor, type Role } from '../accounts';
import { POSTING_KINDS, POSTING_STATES, POSTING_STEPS, type PostingState, type PostingStep } from './posting';
import { mayStep, nextState, stepsFor } from './steps';

const actor = (role: Role): Actor => ({ personId: 'p', organisationId: 'o', role });
const own = (state: PostingState, changeWaits = false) => ({ state, relations: ['own' as const], changeWaits });

describe('the life of a posting', () => {
  it('is this table', () => {
    const rows = POSTING_STATES.map(
      (state) =>
        `${state.padEnd(10)}${POSTING_STEPS.flatMap((step) => {
          const next = nextState(state, step);
          return next ? [`${step}→${next}`] : [];
        }).join('  ')}`,
    );
    expect(`\n${rows.join('\n')}\n`).toMatchInlineSnapshot(`
      "
      draft     submit→review  withdraw→withdrawn
      review    approve→published  return→returned  withdraw→withdrawn
      returned  submit→review  withdraw→withdrawn
      published approve→published  return→returned  pause→paused  withdraw→withdrawn  archive→archived  confirm→published
      paused    approve→paused  return→returned  resume→published  withdraw→withdrawn  archive→archived  confirm→published
      archived  
      withdrawn 
      "
    `);
  });

  it('never becomes public without a guide: every path to "published" passes through "approve"', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...POSTING_STEPS), { maxLength: 30 }), (steps) => {
        let state: PostingState = 'draft';
        let approved = false;
        for (const step of steps) {
          const next = nextState(state, step);
          if (next === null) continue;
          if (step === 'approve') approved = true;
          if (next === 'returned' || next === 'review') approved = false;
          state = next;
          if (['published', 'paused', 'archived'].includes(state)) expect(approved).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('ends in archive and withdrawal', () => {
    for (const state of ['archived', 'withdrawn'] as const) {
      expect(POSTING_STEPS.filter((step) => nextState(state, step) !== null)).toEqual([]);
    }
  });
});

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
    expect(stepsFor(actor(role), kind, own(state))).toEqual(steps),
  );

  it('lets a guide read what is submitted or was changed, and send anything public back', () => {
    const guide = actor('moderator');
    expect(stepsFor(guide, 'challenge', { state: 'review' })).toEqual(['approve', 'return']);
    expect(stepsFor(guide, 'challenge', { state: 'published' })).toEqual(['return']);
    expect(stepsFor(guide, 'challenge', { state: 'published', changeWaits: true })).toEqual(['approve', 'return']);
    expect(stepsFor(guide, 'challenge', { state: 'draft' })).toEqual([]);
  });

  it('gives nobody but a guide a step with what is not theirs', () => {
    for (const kind of POSTING_KINDS) {
      for (const role of ROLES.filter((one) => one !== 'moderator')) {
        for (const state of POSTING_STATES) expect(stepsFor(actor(role), kind, { state })).toEqual([]);
      }
    }
  });

  it('never lets an author approve', () => {
    for (const role of MEMBER_ROLES.filter((one) => one !== 'moderator')) {
      for (const state of POSTING_STATES) {
        expect(mayStep(actor(role), 'challenge', 'approve', own(state, true))).toBe(false);
      }
    }
  });
});
