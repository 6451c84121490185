import { FEW_HITS, type Hit, type SearchAnswer, type SearchQuery } from '@contract/search';
import type { Actor } from '@domain/accounts';
import { may } from '@domain/policy';
import { folded } from '@domain/text';
import { Injectable } from '@nestjs/common';
import type { Me } from '@backend/platform/session';
import { ReferenceData, type Place } from '@backend/reference';
import {
  FACETS,
  PostgresEngine,
  SearchEngine,
  type Filters,
  type Found,
  type SearchRequest,
} from '@backend/search-engines';
import { SearchCards } from './search-cards';
import { Similar } from './similar';

const PER_PAGE = 20;
const SUGGESTIONS = 8;
const SIMILAR = 5;

/** Answers what people type. */
@Injectable()
export class Search {
  constructor(
    private readonly engine: SearchEngine,
    private readonly postgres: PostgresEngine,
    private readonly cards: SearchCards,
    private readonly reference: ReferenceData,
    private readonly similar: Similar,
  ) {}

  async find(me: Me, input: SearchQuery): Promise<SearchAnswer> {
    const place = this.reference.place(input.near);
    const found = await this.engine.search(requestOf(me, input, place));
    const { total, kinds, facets, instead } = found;
    const few = total < FEW_HITS;
    return {
      hits: await this.cards.hits(me, found.documents),
      total,
      page: input.page,
      pages: Math.ceil(total / PER_PAGE),
      kinds: [...kinds],
      facets: listsOf(facets),
      near: place ? { postcode: place.plz, place: place.place, km: input.km } : null,
      instead,
      similar: few ? await this.wordsLike(input.q) : [],
      nearby: few ? found.nearby.filter((one) => one.total > total) : [],
      without: few ? found.without.filter((one) => one.total > total).sort((a, b) => b.total - a.total) : [],
      engine: found.engine,
    };
  }

  /** The newest things that hold all the words, as this reader may see them; nothing is corrected or left out. */
  async newest(reader: Actor, query: Omit<SearchQuery, 'page' | 'sort'>, limit: number): Promise<Hit[]> {
    const request = requestOf(reader, { ...query, sort: 'newest', page: 1 }, this.reference.place(query.near));
    const { documents } = await this.engine.search({ ...request, perPage: limit, exact: true });
    return this.cards.hits(reader, documents);
  }

  async suggest(q: string): Promise<{ words: string[] }> {
    return { words: await this.engine.suggest(q, SUGGESTIONS) };
  }

  /** Other words that stand in something everybody may read; asked at once of what is always there. */
  private async wordsLike(q: string): Promise<string[]> {
    const completed = await Promise.all(
      this.similar.beginnings(q).map(async (beginning) => this.postgres.suggest(beginning, 1)),
    );
    const asked = folded(q);
    const words = new Map(completed.flat().map((word) => [folded(word), word]));
    return [...words]
      .filter(([key]) => key !== asked)
      .map(([, word]) => word)
      .slice(0, SIMILAR);
  }
}

const requestOf = (me: Actor, input: SearchQuery, place: Place | undefined): SearchRequest => ({
  words: input.q,
  kind: input.kind ?? null,
  filters: Object.fromEntries(FACETS.map((name) => [name, input[name] ?? []])) as unknown as Filters,
  near: place ? { lat: place.lat, lon: place.lon, km: input.km } : null,
  sort: input.sort,
  page: input.page,
  perPage: PER_PAGE,
  asMember: may(me, 'challenge.read_members', { state: 'published' }),
});

const listsOf = (facets: Found['facets']): SearchAnswer['facets'] =>
  Object.fromEntries(FACETS.map((name) => [name, [...facets[name]]])) as SearchAnswer['facets'];
