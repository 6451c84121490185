import { ROLES, type Role } from '../accounts';
import { POLICY, type Action, type Grant } from './policy';

/** One row of the permission matrix: what each role may do, in the words of the policy table. */
export interface MatrixRow {
  readonly action: Action;
  /** Per role: relations with the states they hold in, such as `own(draft,returned)`; empty means denied. */
  readonly cells: Readonly<Record<Role, string>>;
}

const inWords = ({ relation, states }: Grant): string => (states ? `${relation}(${states.join(',')})` : relation);

/** The whole policy as a table, so that people (works councils among them) can read and discuss it. */
export const policyMatrix = (): readonly MatrixRow[] =>
  (Object.keys(POLICY) as Action[]).map((action) => {
    const grants: readonly Grant[] = POLICY[action];
    const cell = (role: Role): string =>
      grants
        .filter((grant) => grant.roles.includes(role))
        .map(inWords)
        .join(' | ');
    return { action, cells: Object.fromEntries(ROLES.map((role) => [role, cell(role)])) as Record<Role, string> };
  });
