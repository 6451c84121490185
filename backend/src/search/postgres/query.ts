import { FACETS, type FacetName, type SearchRequest } from '../engine';
import type { Splitter } from './words';

/** A list of `$n` parameters that grows while SQL is written. */
export class Parameters {
  readonly values: unknown[] = [];

  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
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
};

/** The condition of one facet, or `true`. */
function condition(name: FacetName, request: SearchRequest, to: Parameters): string {
  const chosen = request.filters[name];
  if (chosen.length === 0) return 'true';
  const { sql, list } = COLUMN[name];
  return list ? `${sql} && ${to.add(chosen)}::text[]` : `${sql} = any(${to.add(chosen)}::text[])`;
}

const vector = (request: SearchRequest): string => (request.asMember ? 'd.member_words' : 'd.words');
const shownText = (request: SearchRequest): string => (request.asMember ? `d.text || ' ' || d.member_text` : 'd.text');

/**
 * Everything that matches the words and may be seen now, with one column per facet that says whether the row passes
 * it. Hidden rows never enter, so no count can tell of them.
 */
function matching(request: SearchRequest, tsquery: string | null, to: Parameters): string {
  const rank = tsquery === null ? '0::real' : `ts_rank('{0.05, 0.2, 0.5, 1}', ${vector(request)}, q.query)`;
  const passes = FACETS.map((name) => `(${condition(name, request, to)}) as pass_${name}`);
  const kind = request.kind === null ? 'true' : `d.kind = ${to.add(request.kind)}`;
  return `
    q as (select ${tsquery ?? 'null::tsquery'} as query),
    matched as materialized (
      select d.kind, d.id, d.topics, d.sectors, d.district, d.formats, d.language, d.published_at,
             ${rank} as rank, (${kind}) as pass_kind, ${passes.join(', ')}
      from search_document d cross join q
      where ${tsquery === null ? 'true' : `${vector(request)} @@ q.query`}
        and exists (select 1 from search_visible v where v.kind = d.kind and v.id = d.id)
    )`;
}

const all = (...except: string[]): string =>
  ['kind', ...FACETS]
    .filter((name) => !except.includes(name))
    .map((name) => `pass_${name}`)
    .join(' and ');

/** Hits of one page with title and excerpt, marked. */
export function pageSql(
  request: SearchRequest,
  tsquery: string | null,
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
      order by rank desc, published_at desc, id
      limit ${to.add(request.perPage)} offset ${to.add((request.page - 1) * request.perPage)}
    )
    select p.kind, p.id, ${tsquery === null ? 'd.title' : headline('d.title', 'HighlightAll=true')} as title,
           ${headline(shownText(request), 'MaxWords=36, MinWords=20, MaxFragments=1')} as excerpt
    from page p join search_document d using (kind, id) cross join q
    order by p.rank desc, p.published_at desc, p.id`;
}

/** All counts in one go: rows of (facet, value, count); facet `total` and `kind` beside the five. */
export function countsSql(request: SearchRequest, tsquery: string | null, to: Parameters): string {
  const facet = (name: FacetName): string => {
    const { sql, list } = COLUMN[name];
    const column = sql.slice(2);
    const from = list ? `matched cross join unnest(${column}) as value` : 'matched';
    return `select '${name}' as facet, ${list ? 'value' : `${column}`} as value, count(*)::int as count
            from ${from} where ${all(name)} and ${list ? 'value' : column} is not null group by 2`;
  };
  return `with ${matching(request, tsquery, to)}
    select 'total' as facet, '' as value, count(*)::int as count from matched where ${all()}
    union all select 'kind', kind, count(*)::int from matched where ${all('kind')} group by 2
    ${FACETS.map((name) => `union all ${facet(name)}`).join('\n')}`;
}
