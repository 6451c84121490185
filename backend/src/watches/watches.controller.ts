import type { Received as Input } from '@contract';
import { watchesApi } from '@contract/watches';
import { WATCH_LIMITS } from '@domain/watches';
import { Controller } from '@nestjs/common';
import { Me, Received, Serve } from '@backend/platform/http';
import type { Me as Sender } from '@backend/platform/session';
import { WatchesFeed } from './watches.feed';
import { Watches } from './watches.service';

type Api = typeof watchesApi;

@Controller()
export class WatchesController {
  constructor(
    private readonly watches: Watches,
    private readonly feed: WatchesFeed,
  ) {}

  @Serve(watchesApi, 'GET /watches')
  async list(@Me() me: Sender) {
    return { items: await this.watches.list(me), most: WATCH_LIMITS.most };
  }

  @Serve(watchesApi, 'POST /watches')
  create(@Received() input: Input<Api['POST /watches']>, @Me() me: Sender) {
    return this.watches.create(me, input);
  }

  @Serve(watchesApi, 'PUT /watches/:id')
  change(@Received() input: Input<Api['PUT /watches/:id']>, @Me() me: Sender) {
    return this.watches.change(me, input);
  }

  @Serve(watchesApi, 'DELETE /watches/:id')
  async remove(@Received() { id }: Input<Api['DELETE /watches/:id']>, @Me() me: Sender) {
    await this.watches.remove(me, id);
    return { done: true as const };
  }

  @Serve(watchesApi, 'POST /watches/:id/feed')
  openFeed(@Received() { id }: Input<Api['POST /watches/:id/feed']>, @Me() me: Sender) {
    return this.watches.openFeed(me, id);
  }

  @Serve(watchesApi, 'DELETE /watches/:id/feed')
  closeFeed(@Received() { id }: Input<Api['DELETE /watches/:id/feed']>, @Me() me: Sender) {
    return this.watches.closeFeed(me, id);
  }

  @Serve(watchesApi, 'GET /feeds/search.atom')
  searchFeed(@Received() query: Input<Api['GET /feeds/search.atom']>) {
    return this.feed.ofSearch(query);
  }

  @Serve(watchesApi, 'GET /feeds/watch/:token')
  watchFeed(@Received() { token }: Input<Api['GET /feeds/watch/:token']>) {
    return this.feed.ofWatch(token);
  }
}
