import { MEMBER_ROLES, ROLES, type Actor, type Role } from '../accounts';
import type { PostingState } from '../postings/posting';

/**
 * How an actor stands to a thing. `any`: no relation needed. `self`: the person's own account. `own`: belongs to the
 * actor's organisation. `part`: the actor's organisation takes part (match, conversation). `released`: the owner has
 * named the actor's organisation as partner.
 */
export const RELATIONS = ['any', 'self', 'own', 'part', 'released'] as const;
export type Relation = (typeof RELATIONS)[number];

/** One permission: these roles, in this relation, while the thing is in one of these states (absent: in every state). */
export interface Grant {
  readonly roles: readonly Role[];
  readonly relation: Relation;
  readonly states?: readonly PostingState[];
}

const PRACTICE: readonly Role[] = ['company_member', 'company_admin', 'council_member'];
const PRACTICE_LEADS: readonly Role[] = ['company_admin', 'council_member'];
const SCIENCE: readonly Role[] = ['researcher'];
const ANYBODY: readonly Role[] = ROLES;
const MEMBERS: readonly Role[] = MEMBER_ROLES;
const ENTITLED_MEMBERS: readonly Role[] = MEMBER_ROLES.filter((role) => role !== 'admin');

/** States in which a posting may be seen by everybody; the last two as a page that says so. */
export const PUBLIC_STATES: readonly PostingState[] = ['published', 'paused', 'archived'];
const EDITABLE: readonly PostingState[] = ['draft', 'returned', 'review', 'published', 'paused'];
/** States in which a guide may read and send back: before publication, and after it when something was changed. */
const READABLE_BY_GUIDES: readonly PostingState[] = ['review', 'published', 'paused'];

const grant = (roles: readonly Role[], relation: Relation, states?: readonly PostingState[]): Grant =>
  states ? { roles, relation, states } : { roles, relation };

/** Everything that can be done, and by whom. What is not listed is denied; foreign things answer "not found". */
export const POLICY = {
  'session.read': [grant(ANYBODY, 'any')],
  'session.start': [grant(ANYBODY, 'any')],
  'session.confirm': [grant(ANYBODY, 'any')],
  'session.end': [grant(ANYBODY, 'any')],
  'session.switch': [grant(MEMBERS, 'self')],

  'account.read': [grant(MEMBERS, 'self')],
  'account.update': [grant(MEMBERS, 'self')],
  'account.export': [grant(MEMBERS, 'self')],
  'account.delete': [grant(MEMBERS, 'self')],
  'account.unsubscribe': [grant(ANYBODY, 'any')],

  'organisation.read': [grant(ANYBODY, 'any')],
  'organisation.manage': [grant([...PRACTICE_LEADS, ...SCIENCE], 'own')],
  'organisation.invite': [grant([...PRACTICE_LEADS, ...SCIENCE], 'own')],

  'reference.read': [grant(ANYBODY, 'any')],
  'health.read': [grant(ANYBODY, 'any')],
  'start.read': [grant(ANYBODY, 'any')],
  'search.use': [grant(ANYBODY, 'any')],
  'feed.read': [grant(ANYBODY, 'any')],
  'watch.list': [grant(MEMBERS, 'self')],
  'watch.create': [grant(MEMBERS, 'self')],
  'watch.update': [grant(MEMBERS, 'self')],
  'watch.delete': [grant(MEMBERS, 'self')],
  'preview.use': [grant(ANYBODY, 'any')],

  'challenge.list': [grant(ANYBODY, 'any')],
  'challenge.read': [
    grant(ANYBODY, 'any', PUBLIC_STATES),
    grant(PRACTICE, 'own'),
    grant(['moderator'], 'any', ['review', 'returned']),
  ],
  'challenge.read_members': [
    grant(ENTITLED_MEMBERS, 'any', PUBLIC_STATES),
    grant(PRACTICE, 'own'),
    grant(['moderator'], 'any', ['review', 'returned']),
  ],
  'challenge.read_partner': [grant(PRACTICE, 'own'), grant(SCIENCE, 'released', PUBLIC_STATES)],
  'challenge.create': [grant(PRACTICE, 'any')],
  'challenge.mine': [grant(PRACTICE, 'any')],
  'challenge.update': [grant(PRACTICE, 'own', EDITABLE)],
  'challenge.submit': [grant(PRACTICE, 'own', ['draft', 'returned'])],
  'challenge.approve': [grant(['moderator'], 'any', READABLE_BY_GUIDES)],
  'challenge.return': [grant(['moderator'], 'any', READABLE_BY_GUIDES)],
  'challenge.pause': [grant(PRACTICE, 'own', ['published'])],
  'challenge.resume': [grant(PRACTICE, 'own', ['paused'])],
  'challenge.confirm': [grant(PRACTICE, 'own', ['published', 'paused'])],
  'challenge.archive': [grant(PRACTICE_LEADS, 'own', ['published', 'paused'])],
  'challenge.withdraw': [grant(PRACTICE, 'own', ['draft', 'returned', 'review', 'published', 'paused'])],
  'challenge.step': [grant([...PRACTICE, 'moderator'], 'any')],

  'ending.read': [grant(PRACTICE, 'own')],
  'ending.say': [grant(PRACTICE_LEADS, 'own', ['archived'])],
  'solved.tell': [grant(PRACTICE_LEADS, 'own', ['archived'])],
  'solved.read': [grant(ANYBODY, 'any')],
  'solved.name': [grant(SCIENCE, 'part')],
  'solved.withdraw': [grant(PRACTICE_LEADS, 'own'), grant(['moderator'], 'any')],

  'offering.list': [grant(ANYBODY, 'any')],
  'offering.read': [
    grant(ANYBODY, 'any', PUBLIC_STATES),
    grant(SCIENCE, 'own'),
    grant(['moderator'], 'any', ['review', 'returned']),
  ],
  'offering.create': [grant(SCIENCE, 'any')],
  'offering.mine': [grant(SCIENCE, 'any')],
  'offering.update': [grant(SCIENCE, 'own', EDITABLE)],
  'offering.submit': [grant(SCIENCE, 'own', ['draft', 'returned'])],
  'offering.approve': [grant(['moderator'], 'any', READABLE_BY_GUIDES)],
  'offering.return': [grant(['moderator'], 'any', READABLE_BY_GUIDES)],
  'offering.pause': [grant(SCIENCE, 'own', ['published'])],
  'offering.resume': [grant(SCIENCE, 'own', ['paused'])],
  'offering.confirm': [grant(SCIENCE, 'own', ['published', 'paused'])],
  'offering.archive': [grant(SCIENCE, 'own', ['published', 'paused'])],
  'offering.withdraw': [grant(SCIENCE, 'own', ['draft', 'returned', 'review', 'published', 'paused'])],
  'offering.step': [grant([...SCIENCE, 'moderator'], 'any')],
  'group.read': [grant(ANYBODY, 'any')],
  'group.update': [grant(SCIENCE, 'own')],
  'rule.list': [grant(SCIENCE, 'own')],
  'rule.lift': [grant(SCIENCE, 'own')],

  'review.queue': [grant(['moderator'], 'any')],
  'council.verify': [grant(['moderator'], 'any')],

  'desk.read': [grant(ENTITLED_MEMBERS, 'any')],
  'match.list': [grant(PRACTICE, 'own')],
  'match.like': [grant(PRACTICE, 'own', ['published'])],
  'match.read': [grant([...PRACTICE, ...SCIENCE], 'part')],
  /** The token in the mail names person and match; what the person may do is checked as if signed in. */
  'answer.by_mail': [grant(ANYBODY, 'any')],
  'match.answer': [grant([...PRACTICE, ...SCIENCE], 'part')],

  'conversation.list': [grant([...PRACTICE, ...SCIENCE], 'any')],
  'conversation.read': [grant([...PRACTICE, ...SCIENCE], 'part')],
  'conversation.write': [grant([...PRACTICE, ...SCIENCE], 'part')],
  'conversation.release': [grant(PRACTICE, 'own')],
} as const satisfies Record<string, readonly Grant[]>;

export type Action = keyof typeof POLICY;

/** What an actor is to one thing, worked out by the room that owns the thing. */
export interface Subject {
  /** Every relation that holds besides `any`. */
  readonly relations?: readonly Relation[];
  readonly state?: PostingState;
}

/** The grants that could apply to a role; the same list drives the guard, list filters, buttons and generated tests. */
export const grantsFor = (role: Role, action: Action): readonly Grant[] =>
  (POLICY[action] as readonly Grant[]).filter((one) => one.roles.includes(role));

/** Whether the actor may do this to that thing. Anything not granted is denied. */
export function may(actor: Actor, action: Action, subject: Subject = {}): boolean {
  return grantsFor(actor.role, action).some(
    (one) =>
      (one.relation === 'any' || subject.relations?.includes(one.relation) === true) &&
      (one.states === undefined || (subject.state !== undefined && one.states.includes(subject.state))),
  );
}

/** Whether some thing exists to which the actor's role could do this: what a route guard can know before loading. */
export const mayEver = (actor: Actor, action: Action): boolean => grantsFor(actor.role, action).length > 0;
