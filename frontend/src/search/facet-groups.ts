import type { SearchAnswer } from '@contract';
import type { FacetGroup } from '@frontend/ui';
import { GROUPS, type Group, type SearchAddress } from './address';

/** How values of a group are called; an empty name leaves the value out. */
export type Naming = (group: Group | 'language', value: string) => string;

const MOST = 12;

/**
 * The boxes beside the list: what the answer counts, and what was chosen even where it counts nothing any more.
 * A single language is no choice.
 */
export function facetGroups(
  { facets }: Pick<SearchAnswer, 'facets'>,
  search: SearchAddress,
  headings: Readonly<Record<Group | 'language', string>>,
  name: Naming,
): FacetGroup[] {
  const groups = [...GROUPS, 'language'] as const;
  return groups.map((id) => {
    const chosen = id === 'language' ? (search.language ? [search.language] : []) : [...search[id]];
    const counted = facets[id];
    const gone = chosen.filter((value) => !counted.some((one) => one.value === value));
    const values = [...counted.slice(0, MOST), ...counted.slice(MOST).filter(({ value }) => chosen.includes(value))]
      .concat(gone.map((value) => ({ value, count: 0 })))
      .map((one) => ({ ...one, label: name(id, one.value) }))
      .filter(({ label }) => label);
    return { id, label: headings[id], chosen, values: id === 'language' && values.length < 2 ? [] : values };
  });
}
