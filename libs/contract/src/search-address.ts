import { pathTo } from './pages';
import type { Hit } from './search';

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
  protection: 'schutz',
  near: 'plz',
  km: 'umkreis',
  sort: 'folge',
  page: 'seite',
} as const;

type Part = keyof typeof SEARCH_ADDRESS;
type Asked = Readonly<Partial<Record<Part, unknown>>>;

/** A query string in the order of the parts, without what is not asked; a radius is one only around a place. */
function asked({ km, ...query }: Asked, nameOf: (part: Part) => string): string {
  const values: Asked = { ...query, ...(query.near !== undefined && { km }) };
  const parts = (Object.keys(SEARCH_ADDRESS) as Part[]).flatMap((part): [string, string][] => {
    const value = String(values[part] ?? '');
    return value === '' ? [] : [[nameOf(part), value]];
  });
  return parts.length === 0 ? '' : `?${new URLSearchParams(parts)}`;
}

/** The address of the search page that shows this search. What stands at its beginning stays out. */
export const searchAddress = (query: Asked): string => pathTo('find') + asked(query, (part) => SEARCH_ADDRESS[part]);

/** The address of the feed of this search; one search has one address. */
export const searchFeed = (query: Omit<Asked, 'sort' | 'page'>): string =>
  `/api/feeds/search.atom${asked(query, (part) => part)}`;

/** The page of a hit, or null: institutions have none of their own. */
export const hitPath = ({ kind, id }: Pick<Hit, 'kind' | 'id'>): string | null =>
  kind === 'institution' ? null : pathTo(kind, { id });
