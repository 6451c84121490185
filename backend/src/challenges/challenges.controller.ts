import type { Received as Input } from '@contract';
import { challengesApi } from '@contract/challenges';
import { Controller } from '@nestjs/common';
import { Me, Received, Serve } from '@backend/platform/http';
import type { Me as Sender } from '@backend/platform/session';
import { ChallengeList } from './challenge-list';
import { ChallengesFeed } from './challenges.feed';
import { Challenges } from './challenges.service';
import { ChallengeSuggestions } from './suggestions';

type Api = typeof challengesApi;

@Controller()
export class ChallengesController {
  constructor(
    private readonly challenges: Challenges,
    private readonly list: ChallengeList,
    private readonly suggestions: ChallengeSuggestions,
    private readonly feed: ChallengesFeed,
  ) {}

  @Serve(challengesApi, 'GET /challenges')
  open(@Received() input: Input<Api['GET /challenges']>, @Me() me: Sender) {
    return this.list.open(me, input);
  }

  @Serve(challengesApi, 'GET /challenges/mine')
  async mine(@Me() me: Sender) {
    return { items: await this.challenges.mine(me) };
  }

  @Serve(challengesApi, 'POST /challenges/suggestions')
  suggest(@Received() input: Input<Api['POST /challenges/suggestions']>) {
    return this.suggestions.for(input);
  }

  @Serve(challengesApi, 'POST /challenges')
  create(@Received() input: Input<Api['POST /challenges']>, @Me() me: Sender) {
    return this.challenges.create(me, input);
  }

  @Serve(challengesApi, 'GET /challenges/:id')
  read(@Received() { id }: Input<Api['GET /challenges/:id']>, @Me() me: Sender) {
    return this.challenges.read(me, id);
  }

  @Serve(challengesApi, 'PUT /challenges/:id')
  change(@Received() input: Input<Api['PUT /challenges/:id']>, @Me() me: Sender) {
    return this.challenges.change(me, input);
  }

  @Serve(challengesApi, 'POST /challenges/:id/steps')
  step(@Received() input: Input<Api['POST /challenges/:id/steps']>, @Me() me: Sender) {
    return this.challenges.step(me, input);
  }

  @Serve(challengesApi, 'GET /feeds/challenges.atom')
  atom() {
    return this.feed.atom();
  }
}
