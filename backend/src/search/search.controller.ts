import type { Received as Input } from '@contract';
import { searchApi } from '@contract/search';
import { Controller } from '@nestjs/common';
import { Me, Received, Serve } from '@backend/platform/http';
import type { Me as Sender } from '@backend/platform/session';
import { Search } from './search.service';

@Controller()
export class SearchController {
  constructor(private readonly search: Search) {}

  @Serve(searchApi, 'GET /search')
  find(@Received() input: Input<(typeof searchApi)['GET /search']>, @Me() me: Sender) {
    return this.search.find(me, input);
  }

  @Serve(searchApi, 'GET /search/suggest')
  suggest(@Received() { q }: Input<(typeof searchApi)['GET /search/suggest']>) {
    return this.search.suggest(q);
  }
}
