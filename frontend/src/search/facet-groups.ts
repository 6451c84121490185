import type { SearchAnswer, SearchFacet } from '@contract';
import type { FacetGroup } from '@frontend/ui';
import { FACETS, type Chosen } from './address';

/** How values are called, and what stands above them; an empty name leaves a value out. */
export interface Naming {
  readonly name: (facet: SearchFacet, value: string) => string;
  readonly parent: (facet: SearchFacet, value: string) => string | null;
}

interface Counted {
  readonly value: string;
  readonly count: number;
}

const MOST = 12;

/**
 * The boxes beside the list: what the answer counts, and what was chosen even where it counts nothing any more. Of a
 * tree the roots stand there, and beneath a root what belongs to it once it or something in it is chosen.
 */
export function facetGroups(
  { facets }: Pick<SearchAnswer, 'facets'>,
  search: Chosen,
  headings: Readonly<Record<SearchFacet, string>>,
  { name, parent }: Naming,
): FacetGroup[] {
  return FACETS.map((id) => {
    const chosen = [...search[id]];
    const gone = chosen.filter((value) => !facets[id].some((one) => one.value === value));
    const counted: Counted[] = [...facets[id], ...gone.map((value) => ({ value, count: 0 }))];
    const rootOf = (value: string): string => parent(id, value) ?? value;
    const isRoot = ({ value }: Counted): boolean => {
      const above = parent(id, value);
      return above === null || !counted.some((one) => one.value === above);
    };
    const opened = new Set(chosen.map(rootOf));
    const roots = counted.filter(isRoot);
    const shown = roots.filter(({ value }, at) => at < MOST || opened.has(value));
    const values = shown.flatMap((root) => [
      { ...root, depth: 0 },
      ...(opened.has(root.value) ? counted.filter((one) => !isRoot(one) && rootOf(one.value) === root.value) : []).map(
        (one) => ({ ...one, depth: 1 }),
      ),
    ]);
    const named = values.map((one) => ({ ...one, label: name(id, one.value) })).filter(({ label }) => label);
    // A single language is no choice.
    return { id, label: headings[id], chosen, values: id === 'language' && named.length < 2 ? [] : named };
  });
}
