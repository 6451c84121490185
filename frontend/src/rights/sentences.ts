import { capital } from '@contract/words/capital';
import type { RightsWords } from '@contract/words/rights';
import { CHAPTERS, POLICY, type Action, type Chapter, type Grant, type Policy } from '@domain/policy';
import { MEMBER_ROLES, ROLES, rolesAmong, type Role } from '@domain/rights';

/** One grant in words, and whom it is about. */
export interface Sentence {
  readonly roles: readonly Role[];
  readonly who: string;
  readonly rest: string;
}

/** Everything about one thing, action by action. */
export interface PrintedChapter {
  readonly chapter: Chapter;
  readonly actions: readonly { readonly action: Action; readonly sentences: readonly Sentence[] }[];
}

/** "A, B und C", as the language lists. */
type List = (words: readonly string[]) => string;

const either = (words: readonly string[], or: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${or} ${words.at(-1) ?? ''}`;

function whoOf(roles: readonly Role[], t: RightsWords, list: List): string {
  const who = rolesAmong(ROLES, roles);
  if (who.length === ROLES.length) return t.everyone;
  if (rolesAmong(MEMBER_ROLES, who).length === MEMBER_ROLES.length) return t.members;
  return list(who.map((role) => t.who[role]));
}

/** What a grant asks for besides the role. */
function conditionsOf({ as, in: states, needs = [] }: Grant, t: RightsWords): string[] {
  const said: Readonly<Record<'as' | 'state', Readonly<Record<string, string>>>> = t;
  const called = (state: string): string => said.state[state] ?? state;
  return [
    ...(as === 'any' ? [] : [said.as[as] ?? as]),
    ...(states ? [t.when(either(states.map(called), t.or))] : []),
    ...needs.map((need) => t.needs[need]),
  ];
}

function sentenceOf(action: Action, grant: Grant, t: RightsWords, list: List): Sentence {
  const who = capital(whoOf(grant.roles, t, list));
  const conditions = conditionsOf(grant, t);
  return {
    roles: grant.roles,
    who,
    rest: `${t.may(t.action[action])}${conditions.length > 0 ? t.only(conditions) : ''}.`,
  };
}

/** The whole policy as sentences, so that people, works councils among them, can read and discuss it. */
export const printedPolicy = (t: RightsWords, list: List, policy: Policy = POLICY): PrintedChapter[] =>
  CHAPTERS.map(({ chapter, actions }) => ({
    chapter,
    actions: actions.map((action) => {
      const granted = policy[action].filter(({ roles }) => roles.length > 0);
      const none: Sentence = { roles: ROLES, who: '', rest: t.nobodyMay(t.action[action]) };
      return {
        action,
        sentences: granted.length > 0 ? granted.map((grant) => sentenceOf(action, grant, t, list)) : [none],
      };
    }),
  }));
