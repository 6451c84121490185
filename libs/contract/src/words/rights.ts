import type { Action, Chapter, Need, RelationOf, StateOf } from '@domain/policy';
import type { Role } from '@domain/rights';

/**
 * What people read of the policy: the pieces its sentences are made of. Complete by type: a new action, role, relation
 * or state does not compile without words.
 */
export interface RightsWords {
  readonly title: string;
  readonly lead: string;
  readonly reading: string;
  readonly legend: readonly string[];
  readonly filter: string;
  readonly anyone: string;
  readonly everyone: string;
  readonly members: string;
  readonly nobodyMay: (what: string) => string;
  /** Stands behind the people it is about; the sentence may go on. */
  readonly may: (what: string) => string;
  readonly only: (conditions: readonly string[]) => string;
  readonly or: string;
  readonly who: Readonly<Record<Role, string>>;
  readonly as: Readonly<Record<RelationOf<Action>, string>>;
  readonly when: (states: string) => string;
  readonly state: Readonly<Record<StateOf<Action>, string>>;
  readonly needs: Readonly<Record<Need, string>>;
  readonly chapter: Readonly<Record<Chapter, string>>;
  readonly action: Readonly<Record<Action, string>>;
}
