import { ROLES, type Grant, type Role } from '../rights';
import { grantsFor, POLICY, type Action, type Policy } from './policy';

/** One row of the permission matrix: what each role may do, in the words of the policy table. */
export interface MatrixRow {
  readonly action: Action;
  /** Per role: relations with the states they hold in and what they need, as in `own(draft,returned)+reason`. */
  readonly cells: Readonly<Record<Role, string>>;
}

const inWords = ({ as, in: states, needs = [] }: Grant): string =>
  [states ? `${as}(${states.join(',')})` : as, ...needs].join('+');

/** The whole policy as a table, so that people (works councils among them) can read and discuss it. */
export const policyMatrix = (policy: Policy = POLICY): readonly MatrixRow[] =>
  (Object.keys(policy) as Action[]).map((action) => {
    const cell = (role: Role): string => grantsFor(role, action, policy).map(inWords).join(' | ');
    return { action, cells: Object.fromEntries(ROLES.map((role) => [role, cell(role)])) as Record<Role, string> };
  });
