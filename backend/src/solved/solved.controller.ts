import type { Received as Input } from '@contract';
import { solvedApi } from '@contract/solved';
import { Controller } from '@nestjs/common';
import { Me, Received, Serve } from '@backend/platform/http';
import type { Me as Sender } from '@backend/platform/session';
import { Solved } from './solved.service';

type Api = typeof solvedApi;

@Controller()
export class SolvedController {
  constructor(private readonly solved: Solved) {}

  @Serve(solvedApi, 'GET /challenges/:id/ending')
  ending(@Received() { id }: Input<Api['GET /challenges/:id/ending']>, @Me() me: Sender) {
    return this.solved.ending(me, id);
  }

  @Serve(solvedApi, 'PUT /challenges/:id/ending')
  say(@Received() input: Input<Api['PUT /challenges/:id/ending']>, @Me() me: Sender) {
    return this.solved.say(me, input);
  }

  @Serve(solvedApi, 'POST /challenges/:id/solved')
  tell(@Received() input: Input<Api['POST /challenges/:id/solved']>, @Me() me: Sender) {
    return this.solved.tell(me, input);
  }

  @Serve(solvedApi, 'GET /solved/:id')
  read(@Received() { id }: Input<Api['GET /solved/:id']>, @Me() me: Sender) {
    return this.solved.read(me, id);
  }

  @Serve(solvedApi, 'POST /solved/:id/naming')
  name(@Received() input: Input<Api['POST /solved/:id/naming']>, @Me() me: Sender) {
    return this.solved.name(me, input);
  }

  @Serve(solvedApi, 'POST /solved/:id/withdraw')
  async withdraw(@Received() { id }: Input<Api['POST /solved/:id/withdraw']>, @Me() me: Sender) {
    await this.solved.withdraw(me, id);
    return { done: true as const };
  }
}
