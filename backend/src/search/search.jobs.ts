import { Job, type JobContext, type JobHandler } from '@backend/platform/queue';
import { SearchIndex } from './search-index';

/** Woken after every change, and every minute in case that call was lost. */
@Job({ name: 'search.sync', at: '* * * * *', about: 'Brings search documents of changed rows up to date.' })
export class SearchSync implements JobHandler {
  constructor(private readonly index: SearchIndex) {}

  async run({ stop }: JobContext): Promise<string> {
    return `${await this.index.sync(stop)} rows`;
  }
}

/** Finds documents whose rows were deleted. */
@Job({
  name: 'search.reconcile',
  at: '40 3 * * *',
  zone: 'Europe/Berlin',
  about: 'Removes search documents whose rows are gone.',
})
export class SearchReconcile implements JobHandler {
  constructor(private readonly index: SearchIndex) {}

  async run(): Promise<string> {
    return `${await this.index.sweepDeleted()} removed`;
  }
}

@Job({ name: 'search.rebuild', about: 'Builds the search index anew beside the old one and swaps it in.' })
export class SearchRebuild implements JobHandler {
  constructor(private readonly index: SearchIndex) {}

  async run(): Promise<string> {
    return `${await this.index.rebuild()} documents`;
  }
}
