import type { Received } from '@contract';
import type { SearchAnswer, searchApi } from '@contract/search';
import { may } from '@domain/policy';
import { Injectable } from '@nestjs/common';
import type { Me } from '@backend/platform/session';
import { SearchEngine } from './engine';
import { SearchCards } from './search-cards';

const PER_PAGE = 20;
const SUGGESTIONS = 8;

/** Answers what people type. */
@Injectable()
export class Search {
  constructor(
    private readonly engine: SearchEngine,
    private readonly cards: SearchCards,
  ) {}

  async find(me: Me, input: Received<(typeof searchApi)['GET /search']>): Promise<SearchAnswer> {
    const { q, kind, topic, sector, district, format, language, page } = input;
    const found = await this.engine.search({
      words: q,
      kind: kind ?? null,
      filters: {
        topic: topic ?? [],
        sector: sector ?? [],
        district: district ?? [],
        format: format ?? [],
        language: language === undefined ? [] : [language],
      },
      page,
      perPage: PER_PAGE,
      asMember: may(me, 'challenge.read_members', { state: 'published' }),
    });
    const { total, kinds, facets, instead } = found;
    return {
      hits: await this.cards.hits(me, found.documents),
      total,
      page,
      pages: Math.ceil(total / PER_PAGE),
      kinds: [...kinds],
      facets: {
        topic: [...facets.topic],
        sector: [...facets.sector],
        district: [...facets.district],
        format: [...facets.format],
        language: [...facets.language],
      },
      instead,
      engine: this.engine.name,
    };
  }

  async suggest(q: string): Promise<{ words: string[] }> {
    return { words: await this.engine.suggest(q, SUGGESTIONS) };
  }
}
