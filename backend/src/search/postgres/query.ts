import { SEARCH_RADII } from '@contract/search';
import { FACETS, FILTERS, isCode, type FacetName, type FilterName, type SearchRequest } from '../engine';
import type { Splitter } from './words';

/** A list of `$n` parameters that grows while SQL is written. */
export class Parameters {
  readonly values: unknown[] = [];

  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

/** What is looked for as SQL: everything that is `found`, and of it what was `asked`, which decides the order. */
export interface Tsquery {
  readonly found: string;
  readonly asked: string;
}

/**
 * The tsquery for words that all (`&&`) or some (`||`) must occur. Each word is looked for in both languages, as a
 * beginning, and as the sum of its compound parts.
 */
export function wordsQuery(words: readonly string[], split: Splitter, how: '&&' | '||', to: Parameters): string {
  const one = (word: string): string => {
    const whole = `search_word(${to.add(`'${word}':*`)})`;
    const parts = split(word).filter((part) => part.length >= 3);
    if (parts.length < 2) return whole;
    return `(${whole} || (${parts.map((part) => `search_word(${to.add(`'${part}'`)})`).join(' && ')}))`;
  };
  return words.map(one).join(` ${how} `);
}

const COLUMN: Readonly<Record<FacetName, { readonly sql: string; readonly list: boolean }>> = {
  topic: { sql: 'd.topics', list: true },
  sector: { sql: 'd.sectors', list: true },
  district: { sql: 'd.district', list: false },
  format: { sql: 'd.formats', list: true },
  language: { sql: 'd.language', list: false },
  institutionType: { sql: 'd.institution_type', list: false },
  maturity: { sql: 'd.maturities', list: true },
};

/** The condition of one facet, or `true`. */
function condition(name: FacetName, request: SearchRequest, to: Parameters): string {
  if (request.filters[name].length === 0) return 'true';
  const chosen = request.filters[name].filter(isCode);
  const { sql, list } = COLUMN[name];
  return list ? `${sql} && ${to.add(chosen)}::text[]` : `${sql} = any(${to.add(chosen)}::text[])`;
}

/** Kilometres from where the reader asks; near enough to the great circle at the size of a country. */
function distance({ near }: SearchRequest, to: Parameters): string {
  if (near === null) return 'null::real';
  const [lat, lon] = [to.add(near.lat), to.add(near.lon)].map((one) => `${one}::double precision`);
  return `111.2 * sqrt(power(d.lat - ${lat}, 2) + power((d.lon - ${lon}) * cos(radians(${lat})), 2))`;
}

const vector = (request: SearchRequest): string => (request.asMember ? 'd.member_words' : 'd.words');
const shownText = (request: SearchRequest): string => (request.asMember ? `d.text || ' ' || d.member_text` : 'd.text');

/**
 * Everything that matches the words and may be seen now, with one column per facet that says whether the row passes
 * it. Hidden rows never enter, so no count can tell of them.
 */
function matching(request: SearchRequest, tsquery: Tsquery | null, to: Parameters): string {
  const rank = tsquery === null ? '0::real' : `ts_rank('{0.05, 0.2, 0.5, 1}', ${vector(request)}, q.asked)`;
  const passes = FACETS.map((name) => `(${condition(name, request, to)}) as pass_${name}`);
  const near = request.near === null ? 'true' : `coalesce(km <= ${to.add(request.near.km)}::real, false)`;
  const kind = request.kind === null ? 'true' : `d.kind = ${to.add(request.kind)}`;
  return `
    q as (select ${tsquery?.found ?? 'null::tsquery'} as query, ${tsquery?.asked ?? 'null::tsquery'} as asked),
    matched as materialized (
      select d.*, ${near} as pass_near from (
        select d.kind, d.id, d.topics, d.sectors, d.district, d.formats, d.language, d.institution_type, d.maturities,
               d.published_at, ${rank} as rank, ${distance(request, to)} as km, (${kind}) as pass_kind, ${passes.join(', ')}
        from search_document d cross join q
        where ${tsquery === null ? 'true' : `${vector(request)} @@ q.query`}
          and exists (select 1 from search_visible v where v.kind = d.kind and v.id = d.id)
      ) d
    )`;
}

const all = (...except: FilterName[]): string =>
  FILTERS.filter((name) => !except.includes(name))
    .map((name) => `pass_${name}`)
    .join(' and ');

/** What a reader has narrowed by. */
const chosen = ({ kind, near, filters }: SearchRequest): FilterName[] =>
  FILTERS.filter((name) =>
    name === 'kind' ? kind !== null : name === 'near' ? near !== null : filters[name].length > 0,
  );

const order = ({ sort }: SearchRequest, of: string): string =>
  `${sort === 'newest' ? '' : `${of}.rank desc, `}${of}.published_at desc, ${of}.id`;

/** Hits of one page with title and excerpt, marked. */
export function pageSql(
  request: SearchRequest,
  tsquery: Tsquery | null,
  to: Parameters,
  signs: [string, string],
): string {
  const config = `(case d.language when 'en' then 'search_en' else 'search_de' end)::regconfig`;
  const marks = `StartSel=${signs[0]}, StopSel=${signs[1]}`;
  const headline = (text: string, options: string): string =>
    tsquery === null ? `left(${text}, 240)` : `ts_headline(${config}, ${text}, q.query, '${marks}, ${options}')`;
  return `with ${matching(request, tsquery, to)},
    page as (
      select kind, id, rank, published_at from matched where ${all()}
      order by ${order(request, 'matched')}
      limit ${to.add(request.perPage)} offset ${to.add((request.page - 1) * request.perPage)}
    )
    select p.kind, p.id, ${tsquery === null ? 'd.title' : headline('d.title', 'HighlightAll=true')} as title,
           ${headline(shownText(request), 'MaxWords=36, MinWords=20, MaxFragments=1')} as excerpt
    from page p join search_document d using (kind, id) cross join q
    order by ${order(request, 'p')}`;
}

/**
 * All counts in one go: rows of (facet, value, count); beside the facets `total` and `kind`, and what helps when little is
 * found: `nearby` for larger radii, `without` for one filter less.
 */
export function countsSql(request: SearchRequest, tsquery: Tsquery | null, to: Parameters): string {
  const facet = (name: FacetName): string => {
    const { sql, list } = COLUMN[name];
    const column = sql.slice(2);
    const from = list ? `matched cross join unnest(${column}) as value` : 'matched';
    return `select '${name}' as facet, ${list ? 'value' : `${column}`} as value, count(*)::int as count
            from ${from} where ${all(name)} and ${list ? 'value' : column} is not null group by 2`;
  };
  const wider = SEARCH_RADII.filter((km) => request.near !== null && km > request.near.km);
  return `with ${matching(request, tsquery, to)}
    select 'total' as facet, '' as value, count(*)::int as count from matched where ${all()}
    union all select 'kind', kind, count(*)::int from matched where ${all('kind')} group by 2
    ${FACETS.map((name) => `union all ${facet(name)}`).join('\n')}
    ${wider.map((km) => `union all select 'nearby', '${km}', count(*)::int from matched where ${all('near')} and km <= ${km}`).join('\n')}
    ${chosen(request)
      .map((name) => `union all select 'without', '${name}', count(*)::int from matched where ${all(name)}`)
      .join('\n')}`;
}
