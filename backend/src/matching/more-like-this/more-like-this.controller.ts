import type { Received as Input } from '@contract';
import { matchingApi } from '@contract/matching';
import { Controller } from '@nestjs/common';
import { Me, Received, Serve } from '@backend/platform/http';
import type { Me as Sender } from '@backend/platform/session';
import { MoreLikeThis } from './more-like-this';

type Api = typeof matchingApi;

@Controller()
export class MoreLikeThisController {
  constructor(private readonly more: MoreLikeThis) {}

  @Serve(matchingApi, 'POST /challenges/:id/more')
  like(@Received() input: Input<Api['POST /challenges/:id/more']>, @Me() me: Sender) {
    return this.more.like(me, input);
  }

  @Serve(matchingApi, 'POST /challenges/:id/more/words')
  word(@Received() input: Input<Api['POST /challenges/:id/more/words']>, @Me() me: Sender) {
    return this.more.word(me, input);
  }
}
