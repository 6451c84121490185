import type { OrganisationKind, SizeClass } from '@domain/accounts';
import { exampleId } from '../id';
import type { ExampleOrganisation } from '../kinds';

/** The id of the organisation with this key. */
export const organisationId = (key: string): string => exampleId(`organisation/${key}`);

interface Given {
  readonly key: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly plz: string;
  readonly parent?: string;
  readonly size?: SizeClass;
  readonly employees?: number;
  readonly sector?: string;
  readonly verified?: boolean;
}

/** An organisation with everything that was not said left unknown. */
export function organisation(given: Given): ExampleOrganisation {
  return {
    id: organisationId(given.key),
    key: given.key,
    kind: given.kind,
    name: given.name,
    parentId: given.parent === undefined ? null : organisationId(given.parent),
    plz: given.plz,
    size: given.size ?? 'unknown',
    employees: given.employees ?? null,
    sector: given.sector ?? null,
    verified: given.verified ?? true,
  };
}
