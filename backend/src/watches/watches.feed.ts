import { addressIn, type Hit } from '@contract';
import { hitPath, searchAddress, searchFeed } from '@contract/search-address';
import type { WatchQuery } from '@contract/watches';
import { VISITOR } from '@domain/accounts';
import type { Language } from '@contract/words';
import { Injectable } from '@nestjs/common';
import { atom, type AtomEntry } from '@backend/platform/atom';
import { Config } from '@backend/platform/config';
import { notFound } from '@backend/platform/http';
import { mailsIn, wordsIn } from '@backend/platform/words';
import { Search } from '@backend/search';
import { queryOf, Watches } from './watches.service';

const ENTRIES = 50;

/** Searches as Atom feeds. Whoever asks, and with whatever address, gets what a visitor would find. */
@Injectable()
export class WatchesFeed {
  constructor(
    private readonly search: Search,
    private readonly watches: Watches,
    private readonly config: Config,
  ) {}

  /** The feed of any search; `self` is written from the query, so that one search has one address. */
  async ofSearch(query: WatchQuery) {
    const self = this.config.publicUrl + searchFeed(query);
    return this.feed(query, self, mailsIn(languageOf(query)).feeds.search(query.q));
  }

  /** The feed of a saved search, by its secret; an unknown or ended one does not exist. */
  async ofWatch(token: string) {
    const watch = await this.watches.byFeed(token);
    const self = watch && this.watches.feedAddress(watch);
    if (!watch || !self) throw notFound();
    return this.feed(queryOf(watch), self, mailsIn(languageOf(queryOf(watch))).feeds.watch(watch.name));
  }

  private async feed(query: WatchQuery, self: string, title: string) {
    const language = languageOf(query);
    const { publicUrl } = this.config;
    const page = publicUrl + addressIn(language, searchAddress(query));
    const hits = await this.search.newest(VISITOR, query, ENTRIES);
    const entries = hits.map((hit) => entryOf(hit, language, publicUrl, page));
    return atom({ language, title, self, page, entries });
  }
}

/** German, unless only English things are looked for: feed readers do not say what their owner reads. */
const languageOf = ({ language }: WatchQuery): Language => (language?.join() === 'en' ? 'en' : 'de');

const entryOf = (hit: Hit, language: Language, publicUrl: string, page: string): AtomEntry => {
  const path = hitPath(hit);
  return {
    id: hit.id,
    language: hit.language,
    title: hit.title.text,
    link: path === null ? page : publicUrl + addressIn(language, path),
    author: hit.by ?? wordsIn(language).side[hit.side],
    text: hit.excerpt.text,
    publishedAt: new Date(hit.publishedAt),
  };
};
