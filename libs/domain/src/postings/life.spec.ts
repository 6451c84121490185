import * as fc from 'fast-check';
import { leadsTo, tryStep } from '../life';
import { POSTING_LIFE, type PostingFacts } from './life';
import { POSTING_STATES, POSTING_STEPS, type PostingState } from './posting';

const READY: PostingFacts = { complete: true, changeWaits: true, reasonGiven: true, ownerVerified: true };

describe('the life of a posting', () => {
  it('is this table', () => {
    const rows = POSTING_STATES.map(
      (state) =>
        `${state.padEnd(10)}${POSTING_STEPS.flatMap((step) => {
          const next = leadsTo(POSTING_LIFE, state, step);
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
          const next: PostingState | null = leadsTo(POSTING_LIFE, state, step);
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

  it.each([
    ['draft', 'submit', { complete: false }, 'incomplete'],
    ['returned', 'submit', { complete: false }, 'incomplete'],
    ['review', 'return', { reasonGiven: false }, 'reason_missing'],
    ['paused', 'return', { reasonGiven: false }, 'reason_missing'],
    ['review', 'approve', { ownerVerified: false }, 'owner_unverified'],
    ['published', 'approve', { ownerVerified: false }, 'owner_unverified'],
    ['published', 'approve', { changeWaits: false }, 'nothing_to_read'],
    ['paused', 'approve', { changeWaits: false }, 'nothing_to_read'],
  ] as const)('%s refuses %s with %j: %s', (state, step, lacking, reason) => {
    expect(tryStep(POSTING_LIFE, state, step, { ...READY, ...lacking })).toEqual({ why: [reason] });
    expect(tryStep(POSTING_LIFE, state, step, READY)).toEqual({ to: leadsTo(POSTING_LIFE, state, step) });
  });

  it('reads what is handed in for the first time whether or not a change waits', () =>
    expect(tryStep(POSTING_LIFE, 'review', 'approve', { ...READY, changeWaits: false })).toEqual({ to: 'published' }));
});
