import type { Role } from './roles';

/**
 * What an action may ask for besides the right to it: a sign-in of a moment ago, a second person who agrees, a reason
 * that is written down.
 */
export const NEEDS = ['fresh', 'second', 'reason'] as const;
export type Need = (typeof NEEDS)[number];

/**
 * One permission: these roles, standing to the thing `as` this, while it is `in` one of these states (absent: in every
 * state), once what it `needs` is there. Relations and states are those of the word, so that a project can have
 * partners and stages of its own; the relation `any` holds for everybody.
 */
export interface Grant<Relation extends string = string, State extends string = string> {
  readonly roles: readonly Role[];
  readonly as: Relation | 'any';
  readonly in?: readonly State[];
  readonly needs?: readonly Need[];
}

/** Grants by action. Rights only add up: there is no grant that takes one away. */
export type Grants<Name extends string, Relation extends string = string, State extends string = string> = Readonly<
  Record<Name, readonly Grant<Relation, State>[]>
>;

/** What an actor is to one thing, worked out by the room that owns the thing. */
export interface Subject<Relation extends string = string, State extends string = string> {
  /** Every relation that holds besides `any`. */
  readonly relations?: readonly Relation[];
  readonly state?: State;
  /** What is there of that which a grant may need. */
  readonly met?: readonly Need[];
}

/** The policy of one word; a role, relation or state that the word does not have does not compile. */
export const policyOf =
  <Relation extends string, State extends string = never>() =>
  <Name extends string>(grants: Grants<Name, Relation, State>): Grants<Name, Relation, State> =>
    grants;
