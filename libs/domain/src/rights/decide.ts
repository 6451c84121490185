import type { Grant, Need, Subject } from './grant';
import type { Actor, Role } from './roles';

/** Yes, no, or yes as soon as something is there. */
export type Decision =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'denied' }
  | { readonly kind: 'needs'; readonly needs: readonly Need[] };

export const grantsOf = <G extends Pick<Grant, 'roles'>>(grants: readonly G[], role: Role): readonly G[] =>
  grants.filter((one) => one.roles.includes(role));

const holds = ({ as, in: states }: Grant, { relations = [], state }: Subject): boolean =>
  (as === 'any' || relations.includes(as)) && (states === undefined || (state !== undefined && states.includes(state)));

/** What grants that hold come to: of several, the one that needs least. */
function leastOf(grants: readonly Grant[], met: readonly Need[]): Decision {
  const missing = grants.map(({ needs = [] }) => needs.filter((need) => !met.includes(need)));
  const least = missing.reduce<readonly Need[] | undefined>(
    (best, needs) => (best && best.length <= needs.length ? best : needs),
    undefined,
  );
  if (least === undefined) return { kind: 'denied' };
  return least.length === 0 ? { kind: 'allowed' } : { kind: 'needs', needs: least };
}

/** What these grants say to an actor about one thing. */
export const decideBy = (grants: readonly Grant[], { role }: Actor, subject: Subject = {}): Decision =>
  leastOf(
    grantsOf(grants, role).filter((one) => holds(one, subject)),
    subject.met ?? [],
  );

/** What these grants could say to a role at best, before it is known about which thing. */
export const decideEverBy = (grants: readonly Grant[], role: Role, met: readonly Need[] = []): Decision =>
  leastOf(grantsOf(grants, role), met);
