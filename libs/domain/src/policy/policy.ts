import { ACCOUNT_POLICY, MAIL_POLICY, ORGANISATION_POLICY } from '../accounts/policy';
import { ANSWER_POLICY, REMINDER_POLICY } from '../answers/policy';
import { CHALLENGE_POLICY } from '../challenges/policy';
import { CONVERSATION_POLICY } from '../conversations/policy';
import { DESK_POLICY } from '../desk/policy';
import { MATCH_POLICY, MATCHES_POLICY, RULE_POLICY } from '../matching/policy';
import { OFFERING_POLICY } from '../offerings/policy';
import { REFERENCE_POLICY } from '../reference/policy';
import { REVIEW_POLICY } from '../review/policy';
import {
  decideBy,
  decideEverBy,
  grantsOf,
  MEMBER_ROLES,
  type Actor,
  type Decision,
  type Grant,
  type Grants,
  type MemberRole,
  type Need,
  type Role,
  type Subject,
} from '../rights';
import { SEARCH_POLICY } from '../search/policy';
import { ENDING_POLICY, SOLVED_POLICY } from '../solved/policy';
import { START_POLICY } from '../start/policy';
import { WATCH_POLICY } from '../watches/policy';

/**
 * Everything that can be done, and by whom: the policies of all words. What is not listed is denied; foreign things
 * answer "not found".
 */
export const POLICY = {
  ...START_POLICY,
  ...ACCOUNT_POLICY,
  ...ORGANISATION_POLICY,
  ...MAIL_POLICY,
  ...REFERENCE_POLICY,
  ...SEARCH_POLICY,
  ...WATCH_POLICY,
  ...CHALLENGE_POLICY,
  ...ENDING_POLICY,
  ...SOLVED_POLICY,
  ...OFFERING_POLICY,
  ...RULE_POLICY,
  ...MATCHES_POLICY,
  ...MATCH_POLICY,
  ...ANSWER_POLICY,
  ...REMINDER_POLICY,
  ...CONVERSATION_POLICY,
  ...REVIEW_POLICY,
  ...DESK_POLICY,
};

export type Action = keyof typeof POLICY;

/** The table as the functions below take it, so that a changed copy can be asked as well. */
export type Policy = Grants<Action>;

/** What has to be known of a thing to decide an action: relations and states of the word the action belongs to. */
export type SubjectOf<A extends Action> = A extends Action
  ? (typeof POLICY)[A] extends readonly Grant<infer Relation, infer State>[]
    ? Subject<Exclude<Relation, 'any'>, State>
    : never
  : never;

/** The relations a word knows besides `any`. */
export type RelationOf<A extends Action> = NonNullable<SubjectOf<A>['relations']>[number];

/** The states a word knows. */
export type StateOf<A extends Action> = NonNullable<SubjectOf<A>['state']>;

/** The grants that could apply to a role; the same list drives the guard, list filters, buttons and generated tests. */
export const grantsFor = <A extends Action>(role: Role, action: A, policy: Policy = POLICY): readonly Grant[] =>
  grantsOf(policy[action], role);

/** Whether the actor may do this to that thing, and what it still needs. Anything not granted is denied. */
export const decide = <A extends Action>(
  actor: Actor,
  action: A,
  subject?: SubjectOf<A>,
  policy: Policy = POLICY,
): Decision => decideBy(policy[action], actor, subject);

/** Whether the actor may do this to that thing as things are now. */
export const may = <A extends Action>(actor: Actor, action: A, subject?: SubjectOf<A>, policy?: Policy): boolean =>
  decide(actor, action, subject, policy).kind === 'allowed';

/** The roles that could do this to some thing: whom to tell when it has to be done. */
export const rolesFor = (action: Action, policy?: Policy): MemberRole[] =>
  MEMBER_ROLES.filter((role) => mayEver({ role }, action, policy));

/** What the actor's role could do to some thing at best, with what is `met`: what a guard can know before loading. */
export const decideEver = (
  { role }: Pick<Actor, 'role'>,
  action: Action,
  met: readonly Need[] = [],
  policy: Policy = POLICY,
): Decision => decideEverBy(policy[action], role, met);

/** Whether some thing exists to which the actor's role could do this as things are now. */
export const mayEver = (actor: Pick<Actor, 'role'>, action: Action, policy?: Policy): boolean =>
  decideEver(actor, action, [], policy).kind === 'allowed';
