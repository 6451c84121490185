import { pathTo } from './pages';
import type { SearchQuery } from './search';

/** What the parts of a search are called in the address of the search page. */
export const SEARCH_ADDRESS = {
  q: 'q',
  kind: 'art',
  topic: 'thema',
  sector: 'branche',
  district: 'kreis',
  format: 'form',
  language: 'sprache',
  institutionType: 'einrichtung',
  maturity: 'reife',
  near: 'plz',
  km: 'umkreis',
  sort: 'folge',
  page: 'seite',
} as const;

/** The address of the search page that shows this search. What stands at its beginning stays out. */
export function searchAddress({ km, ...query }: Partial<SearchQuery>): string {
  const values: Readonly<Record<string, unknown>> = { ...query, ...(query.near !== undefined && { km }) };
  const parts = Object.entries(SEARCH_ADDRESS).flatMap(([part, name]): [string, string][] => {
    const value = String(values[part] ?? '');
    return value === '' ? [] : [[name, value]];
  });
  return parts.length === 0 ? pathTo('find') : `${pathTo('find')}?${new URLSearchParams(parts)}`;
}
