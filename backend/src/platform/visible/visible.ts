import type { Actor } from '@domain/accounts';
import { grantsFor, type Action, type Policy, type RelationOf } from '@domain/policy';
import { Brackets } from 'typeorm';

/**
 * How a room says in SQL who may see its rows: one sentence for every relation its word has, about the alias, in which
 * `:actorOrganisation` is the organisation the reader acts for.
 */
export interface Seen<A extends Action> {
  readonly action: A;
  readonly alias: string;
  readonly relations: Readonly<Record<RelationOf<A>, string>>;
}

/**
 * The rows a reader may see, as a where clause made from the grants of the action. No grant is a clause that finds
 * nothing. A list cannot bring what a grant needs, so such a grant opens none.
 */
export const visible = <A extends Action>(
  { action, alias, relations }: Seen<A>,
  reader: Actor,
  policy?: Policy,
): Brackets =>
  new Brackets((where) => {
    const holds: Readonly<Record<string, string>> = { any: 'true', ...relations };
    where.where('false');
    grantsFor(reader.role, action, policy)
      .filter(({ needs = [] }) => needs.length === 0)
      .forEach(({ as, in: states }, at) => {
        const parameters = { actorOrganisation: reader.organisationId, [`${alias}States${at}`]: states };
        const stated = states ? ` and ${alias}.state = any (:${alias}States${at})` : '';
        where.orWhere(`(${holds[as] ?? 'false'}${stated})`, parameters);
      });
  });
