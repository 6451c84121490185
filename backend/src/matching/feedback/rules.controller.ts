import type { Received as Input } from '@contract';
import { matchingApi } from '@contract/matching';
import { Controller } from '@nestjs/common';
import { Me, Received, Serve } from '@backend/platform/http';
import type { Me as Sender } from '@backend/platform/session';
import { Rules } from './rules';

@Controller()
export class RulesController {
  constructor(private readonly rules: Rules) {}

  @Serve(matchingApi, 'GET /group/rules')
  list(@Me() me: Sender) {
    return this.rules.of(me);
  }

  @Serve(matchingApi, 'POST /group/rules/:id/lift')
  lift(@Received() { id }: Input<(typeof matchingApi)['POST /group/rules/:id/lift']>, @Me() me: Sender) {
    return this.rules.lift(me, id);
  }
}
