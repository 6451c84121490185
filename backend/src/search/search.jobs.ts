import { Job, type JobContext, type JobHandler } from '@backend/platform/queue';
import { Replica } from './replica';
import { SearchIndex } from './search-index';

/** Woken after every change, and every minute in case that call was lost. */
@Job({ name: 'search.sync', at: '* * * * *', about: 'Brings search documents of changed rows up to date.' })
export class SearchSync implements JobHandler {
  constructor(private readonly index: SearchIndex) {}

  async run({ stop }: JobContext): Promise<string> {
    return `${await this.index.sync(stop)} rows`;
  }
}

/** Woken after every sync. A job of its own, because a slow engine must not hold up PostgreSQL's documents. */
@Job({ name: 'search.send', at: '* * * * *', about: 'Tells Meilisearch of changes, where there is one, and heals it.' })
export class SearchSend implements JobHandler {
  constructor(private readonly replica: Replica) {}

  async run({ stop }: JobContext): Promise<string> {
    return `${await this.replica.follow(stop)} sent`;
  }
}

/** Finds and repairs whatever differs from the tables, however that came about. */
@Job({
  name: 'search.reconcile',
  at: '40 3 * * *',
  zone: 'Europe/Berlin',
  about: 'Compares search with the tables and repairs what differs.',
})
export class SearchReconcile implements JobHandler {
  constructor(private readonly index: SearchIndex) {}

  async run(): Promise<string> {
    return `${await this.index.reconcile()} repaired`;
  }
}

@Job({ name: 'search.rebuild', about: 'Builds the search index anew beside the old one and swaps it in.' })
export class SearchRebuild implements JobHandler {
  constructor(private readonly index: SearchIndex) {}

  async run(): Promise<string> {
    return `${await this.index.rebuild()} documents`;
  }
}
