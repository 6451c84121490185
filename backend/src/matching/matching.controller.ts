import type { Received as Input } from '@contract';
import { matchingApi } from '@contract/matching';
import { Controller } from '@nestjs/common';
import { Me, Received, Serve } from '@backend/platform/http';
import type { Me as Sender } from '@backend/platform/session';
import { Matches } from './matches.service';
import { Preview } from './preview';
import { MatchPage } from './reading/match-page';

type Api = typeof matchingApi;

/** Reading matches; answers are given in the answers room. */
@Controller()
export class MatchingController {
  constructor(
    private readonly preview: Preview,
    private readonly matches: Matches,
    private readonly page: MatchPage,
  ) {}

  @Serve(matchingApi, 'POST /preview')
  whoCouldHelp(@Received() input: Input<Api['POST /preview']>) {
    return this.preview.answer(input);
  }

  @Serve(matchingApi, 'GET /challenges/:id/matches')
  ofChallenge(@Received() { id }: Input<Api['GET /challenges/:id/matches']>, @Me() me: Sender) {
    return this.matches.ofChallenge(me, id);
  }

  @Serve(matchingApi, 'GET /matches/:id')
  read(@Received() { id }: Input<Api['GET /matches/:id']>, @Me() me: Sender) {
    return this.page.read(me, id);
  }
}
