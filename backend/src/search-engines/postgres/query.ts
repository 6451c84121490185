import { SEARCH_RADII } from '@contract/search-radii';
import type { Splitter } from '@domain/text';
import { isCode, type FilterName, type SearchRequest, chosenIn } from '../engine';

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
 * Of many hits so many are weighed word by word: those with the words in the title first, then the newest. Words that
 * stand in thousands of texts tell too little to weigh them all.
 */
const WEIGHED = 500;

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
  return `(${words.map(one).join(` ${how} `)})`;
}

/** What must not be seen now; few, and held in memory while a statement runs. */
const STALE = 'd.id in (select s.id from search_stale s)';

/**
 * Writes the one statement that answers a search: `hits` and `counts` as JSON. Every facet is counted as if only the
 * others were chosen. What must not be seen now never enters, so no count can tell of it.
 */
export class Statement {
  private readonly chosen: readonly FilterName[];
  private readonly tests: ReadonlyMap<FilterName, string>;

  constructor(
    private readonly request: SearchRequest,
    /** What is looked for, or null when there are no words. */
    private readonly query: Tsquery | null,
    private readonly to: Parameters,
    private readonly markers: readonly [string, string],
  ) {
    this.chosen = chosenIn(request);
    this.tests = new Map(this.chosen.map((name) => [name, this.test(name)]));
  }

  get sql(): string {
    const scanned = this.scanned();
    const matched = scanned.length > 0 ? `matched as materialized (${this.matched(scanned)}),` : '';
    return `with ${matched} page as (${this.page()}), counted as (${this.counted()})
      select (${this.hits()}) as hits, (select jsonb_agg(c) from counted c) as counts`;
  }

  /** Kilometres from where the reader asks; near enough to the great circle at the size of a country. */
  private distance(): string {
    const { near } = this.request;
    if (near === null) return 'null::double precision';
    const [lat, lon] = [this.to.add(near.lat), this.to.add(near.lon)].map((one) => `${one}::double precision`);
    return `111.2 * sqrt(power(d.lat - ${lat}, 2) + power((d.lon - ${lon}) * cos(radians(${lat})), 2))`;
  }

  private test(name: FilterName): string {
    if (name === 'kind') return `d.kind = ${this.to.add(this.request.kind)}`;
    if (name === 'near') return `coalesce(${this.distance()} <= ${this.to.add(this.request.near?.km)}::real, false)`;
    const [facet, values] = [this.to.add(name), this.to.add(this.request.filters[name].filter(isCode))];
    return `d.facets && array(select no from search_facet where facet = ${facet} and value = any(${values}::text[]))`;
  }

  private others(except: FilterName | null): FilterName[] {
    return this.chosen.filter((name) => name !== except);
  }

  /** Whether the counts without this filter are at hand: no words, and nothing chosen besides but a kind. */
  private isAtHand(except: FilterName | null): boolean {
    return this.query === null && except !== 'near' && this.others(except).every((name) => name === 'kind');
  }

  /** The filters to be left out in turn, null for none, whose counts need a look at the documents. */
  private scanned(): (FilterName | null)[] {
    return [null, ...this.chosen].filter((except) => !this.isAtHand(except));
  }

  private matches(): string {
    if (this.query === null) return 'true';
    const { found } = this.query;
    const all = `d.words @@ (${found})`;
    return this.request.asMember ? `(${all} or d.member_words @@ (${found}))` : all;
  }

  /** Whatever passes enough filters to be counted somewhere, with one column per filter that says whether it passes. */
  private matched(scanned: readonly (FilterName | null)[]): string {
    const passes = this.chosen.map((name) => `, ${this.tests.get(name)} as pass_${name}`);
    const ways = scanned.map((except) => this.others(except).map((name) => this.tests.get(name) ?? ''));
    const enough = ways.some((tests) => tests.length === 0)
      ? 'true'
      : ways.map((tests) => `(${tests.join(' and ')})`).join(' or ');
    return `select d.kind, d.id, d.published_at, d.facets, ${this.titled()} as titled, ${this.distance()} as km
              ${passes.join('')}
            from search_document d where ${this.matches()} and (${enough}) and not (${STALE})`;
  }

  private titled(): string {
    return this.query === null ? 'false' : `d.title_words @@ (${this.query.asked})`;
  }

  private passing(except: FilterName | null): string {
    return ['true', ...this.others(except).map((name) => `pass_${name}`)].join(' and ');
  }

  /** Keys of one page's hits with the order they stand in. */
  private page(): string {
    const { page, perPage, sort } = this.request;
    const from = (page - 1) * perPage;
    const cut = `limit ${this.to.add(perPage)} offset ${this.to.add(from)}`;
    const newest = 'd.published_at desc, d.id';
    if (this.isAtHand(null)) {
      const test = this.tests.get('kind') ?? 'true';
      return `select d.kind, d.id, row_number() over (order by ${newest}) as place
              from (select d.* from search_document d where ${test} and not (${STALE}) order by ${newest} ${cut}) d`;
    }
    const passing = `from matched d where ${this.passing(null)}`;
    if (this.query === null || sort === 'newest') {
      return `select d.kind, d.id, row_number() over (order by ${newest}) as place
              from (select d.* ${passing} order by ${newest} ${cut}) d`;
    }
    const likely = 'd.titled desc, d.published_at desc, d.id';
    const vector = this.request.asMember ? 'coalesce(f.member_words, f.words)' : 'f.words';
    const best = 'w.rank desc nulls last, w.likely';
    return `select w.kind, w.id, row_number() over (order by ${best}) as place
            from (
              select d.*, case when d.likely <= ${WEIGHED} then (
                select ts_rank('{0.05, 0.2, 0.5, 1}', ${vector}, ${this.query.asked})
                from search_document f where f.kind = d.kind and f.id = d.id) end as rank
              from (
                select d.kind, d.id, row_number() over (order by ${likely}) as likely
                from (select d.* ${passing} order by ${likely} limit ${Math.max(WEIGHED, from + perPage)}) d
              ) d
            ) w order by ${best} ${cut}`;
  }

  private hits(): string {
    const text = this.request.asMember ? `d.text || ' ' || d.member_text` : 'd.text';
    return `select jsonb_agg(jsonb_build_object('kind', p.kind, 'id', p.id,
              'title', ${this.query === null ? 'd.title' : this.headline('d.title', 'HighlightAll=true')},
              'excerpt', ${this.headline(text, 'MaxWords=36, MinWords=20, MaxFragments=1')}) order by p.place)
            from page p join search_document d using (kind, id)`;
  }

  private headline(text: string, options: string): string {
    if (this.query === null) return `left(${text}, 240)`;
    const config = `(case d.language when 'en' then 'search_en' else 'search_de' end)::regconfig`;
    const marks = `StartSel=${this.markers[0]}, StopSel=${this.markers[1]}`;
    return `ts_headline(${config}, ${text}, ${this.query.found}, '${marks}, ${options}')`;
  }

  /** Rows of (without, facet, value, count): `without` is the filter left out, or ''. */
  private counted(): string {
    const groups = [null, ...this.chosen].map((except) => this.group(except));
    const { near } = this.request;
    const wider = SEARCH_RADII.filter((km) => near !== null && km > near.km).map(
      (km) => `union all select 'near', 'nearby', '${km}', count(*)::int from matched
               where ${this.passing('near')} and km <= ${km}`,
    );
    return `${groups.join(' union all ')} ${wider.join(' ')}`;
  }

  private group(except: FilterName | null): string {
    const wanted =
      except === null
        ? `f.facet <> all(${this.to.add(this.chosen)}::text[])`
        : `f.facet in ('total', ${this.to.add(except)})`;
    return `select '${except ?? ''}' as without, f.facet, f.value, n.count::int
            from (${this.isAtHand(except) ? this.atHand(except) : this.counting(except)}) n
            join search_facet f using (no) where n.count > 0 and ${wanted}`;
  }

  private counting(except: FilterName | null): string {
    return `select unnest(facets) as no, count(*) as count from matched where ${this.passing(except)} group by 1`;
  }

  /** The kept totals, less what must not be seen now and is still counted there. */
  private atHand(except: FilterName | null): string {
    const test = (this.others(except).includes('kind') && this.tests.get('kind')) || 'true';
    return `select no, sum(documents) as count from (
              select d.no, d.documents from search_total d where ${test}
              union all
              select unnest(d.facets), -1 from search_document d join search_stale s using (kind, id) where ${test}
            ) t group by no`;
  }
}
