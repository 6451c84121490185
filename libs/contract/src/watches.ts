import * as z from 'zod';
import { Done, endpoint, NoInput, PlainText } from './endpoint';
import { Id, Instant, written } from './fields';
import { FORMS } from './forms';
import { SearchQuery } from './search';

/** What is kept of a search: words and filters, but neither page nor order. */
export const WatchQuery = SearchQuery.omit({ sort: true, page: true });
export type WatchQuery = z.output<typeof WatchQuery>;

/** A search somebody has saved. What is new in it comes with the digest. */
export const Watch = z.object({
  id: Id,
  name: z.string(),
  query: WatchQuery,
  /** Paused ones are kept and tell nothing; what appears meanwhile is not told later. */
  paused: z.boolean(),
  /** The secret address of its feed, or null. Whoever has it reads what everybody may see of this search. */
  feed: z.string().nullable(),
  createdAt: Instant,
});
export type Watch = z.output<typeof Watch>;

const Name = written(FORMS.watch.name);
const One = z.object({ id: Id });

export const watchesApi = {
  'GET /watches': endpoint({
    may: 'watch.list',
    input: NoInput,
    answer: z.object({
      items: z.array(Watch),
      /** How many there may be; said before it is reached. */
      most: z.number().int(),
    }),
    about: 'My saved searches in this context, oldest first.',
  }),
  'POST /watches': endpoint({
    may: 'watch.create',
    input: z.object({ name: Name, query: WatchQuery }),
    answer: Watch,
    about: 'Saves a search. From now on the digest tells what is new in it.',
    perMinute: 30,
  }),
  'PUT /watches/:id': endpoint({
    may: 'watch.update',
    input: One.extend({ name: Name, paused: z.boolean() }),
    answer: Watch,
    about: 'Renames, pauses or resumes a saved search.',
  }),
  'DELETE /watches/:id': endpoint({
    may: 'watch.delete',
    input: One,
    answer: Done,
    about: 'Deletes a saved search and ends its feed.',
  }),
  'POST /watches/:id/feed': endpoint({
    may: 'watch.update',
    input: One,
    answer: Watch,
    about: 'Makes a new secret feed address for a saved search; an earlier one stops working.',
    perMinute: 30,
  }),
  'DELETE /watches/:id/feed': endpoint({
    may: 'watch.update',
    input: One,
    answer: Watch,
    about: 'Ends the feed of a saved search.',
  }),
  'GET /feeds/search.atom': endpoint({
    may: 'feed.read',
    input: WatchQuery,
    answer: PlainText,
    type: 'application/atom+xml',
    about:
      'The newest hits of a search as an Atom feed (RFC 4287), as a visitor sees them. Takes what `/search` takes.',
    perMinute: 60,
  }),
  'GET /feeds/watch/:token': endpoint({
    may: 'feed.read',
    input: z.object({ token: z.string().min(20).max(200) }),
    answer: PlainText,
    type: 'application/atom+xml',
    about: 'The feed of a saved search under its secret address: the same public view as `/feeds/search.atom`.',
    perMinute: 60,
  }),
} as const;
