import { ROLES, type Grant, type Role, type Subject } from '../../rights';
import { POLICY, type Action, type Policy } from '../policy';

/** A copy of the policy in which one grant has been turned over for one role: given where it was not, gone where it was. */
export interface Flip {
  readonly action: Action;
  readonly role: Role;
  readonly grant: Grant;
  readonly policy: Policy;
}

const turned = (grant: Grant, role: Role): Grant => ({
  ...grant,
  roles: grant.roles.includes(role) ? grant.roles.filter((one) => one !== role) : [...grant.roles, role],
});

/** Every grant of these actions turned over for every role, one at a time. */
export const flipsOf = (actions: readonly Action[]): Flip[] =>
  actions.flatMap((action) =>
    (POLICY[action] as readonly Grant[]).flatMap((grant, at) =>
      ROLES.map((role) => {
        const grants = (POLICY[action] as readonly Grant[]).with(at, turned(grant, role));
        return { action, role, grant, policy: { ...POLICY, [action]: grants } };
      }),
    ),
  );

/** Things to which this grant speaks, one for each of its states, or for each state given. */
export const thingsOf = ({ as, in: states }: Grant, all: readonly string[]): Subject[] =>
  (states ?? [undefined, ...all]).map((state) => ({
    relations: as === 'any' ? [] : [as],
    ...(state !== undefined && { state }),
  }));
