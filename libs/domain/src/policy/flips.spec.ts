import { openLocks } from '../challenges';
import { POSTING_KINDS, POSTING_STATES, POSTING_STEPS } from '../postings';
import { decideBy, NEEDS, ROLES, VISITOR, type Actor, type Role } from '../rights';
import { mayEver, POLICY, policyMatrix, postingStepsFor, type Action, type Grant, type Policy } from '.';
import { flipsOf, thingsOf, type Flip } from './testing';

const ACTIONS = Object.keys(POLICY) as Action[];
const FLIPS = flipsOf(ACTIONS);
const STATES = [
  ...new Set(ACTIONS.flatMap((action) => (POLICY[action] as readonly Grant[]).flatMap((one) => one.in ?? []))),
];
const actor = (role: Role): Actor => ({ ...VISITOR, personId: 'p', organisationId: 'o', role });

/** Everything the flipped grant is about, with all there that it could need. */
const things = ({ grant }: Flip) => thingsOf(grant, STATES).map((thing) => ({ ...thing, met: NEEDS }));
const name = ({ action, role, grant }: Flip): string =>
  `${action} as ${grant.as} in ${grant.in?.join() ?? 'any'}: ${role}`;
/** The flips after which an answer is the same as before: there should be none. */
const unchanged = (flips: readonly Flip[], answer: (flip: Flip, policy: Policy) => unknown): string[] =>
  flips.filter((one) => JSON.stringify(answer(one, one.policy)) === JSON.stringify(answer(one, POLICY))).map(name);

describe('a grant that is turned over', () => {
  it('is one of all grants, for every role', () => {
    expect(FLIPS).toHaveLength(ACTIONS.flatMap((action) => POLICY[action] as readonly Grant[]).length * ROLES.length);
  });

  it('changes the single decision', () => {
    const decisions = (flip: Flip, policy: Policy) =>
      things(flip).map((thing) => decideBy(policy[flip.action], actor(flip.role), thing).kind);
    // Guides may withdraw any case already, so giving them their own adds nothing.
    expect(unchanged(FLIPS, decisions)).toEqual(['solved.withdraw as own in any: moderator']);
  });

  it('changes its cell of the printed matrix, and no other', () => {
    const before = new Map(policyMatrix().map(({ action, cells }) => [action, cells]));
    for (const flip of FLIPS) {
      const changed = policyMatrix(flip.policy).flatMap(({ action, cells }) =>
        ROLES.filter((role) => cells[role] !== before.get(action)?.[role]).map((role) => [action, role]),
      );
      expect([name(flip), changed]).toEqual([name(flip), [[flip.action, flip.role]]]);
    }
  });

  it('opens and closes the route where it is the only one of its role', () => {
    const alone = FLIPS.filter(({ action, role, grant }) =>
      (POLICY[action] as readonly Grant[]).every((one) => one === grant || !one.roles.includes(role)),
    );
    expect(unchanged(alone, ({ action, role }, policy) => mayEver({ role }, action, policy))).toEqual([]);
  });

  it('changes the buttons of a posting', () => {
    const actions = POSTING_KINDS.flatMap((kind) => POSTING_STEPS.map((step) => `${kind}.${step}` as const));
    const buttons = ({ action, role, grant }: Flip, policy: Policy) =>
      POSTING_KINDS.filter((kind) => action.startsWith(kind)).map((kind) =>
        (grant.in ?? POSTING_STATES).map((state) => {
          const relations = grant.as === 'own' ? (['own'] as const) : [];
          const posting = { state: state as (typeof POSTING_STATES)[number], relations, changeWaits: true };
          return postingStepsFor(actor(role), kind, posting, policy);
        }),
      );
    expect(unchanged(flipsOf(actions), buttons)).toEqual([]);
  });

  it('changes what a page shows of a challenge', () => {
    const locks = (flip: Flip, policy: Policy) =>
      things(flip).map((thing) => openLocks(actor(flip.role), thing as Parameters<typeof openLocks>[1], policy));
    expect(unchanged(flipsOf(['challenge.read', 'challenge.read_members', 'challenge.read_partner']), locks)).toEqual(
      [],
    );
  });
});
