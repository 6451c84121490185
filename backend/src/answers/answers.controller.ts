import type { Received as Input } from '@contract';
import { answersApi } from '@contract/answers';
import { Controller } from '@nestjs/common';
import { MatchPage } from '@backend/matching';
import { Me, Received, Serve } from '@backend/platform/http';
import type { Me as Sender } from '@backend/platform/session';
import { Answers } from './answers.service';

type Api = typeof answersApi;

@Controller()
export class AnswersController {
  constructor(
    private readonly answers: Answers,
    private readonly page: MatchPage,
  ) {}

  @Serve(answersApi, 'POST /matches/:id/answer')
  async give(@Received() input: Input<Api['POST /matches/:id/answer']>, @Me() me: Sender) {
    await this.answers.give(me, input);
    return this.page.read(me, input.id);
  }

  @Serve(answersApi, 'POST /matches/:id/answer/withdraw')
  async withdraw(@Received() { id }: Input<Api['POST /matches/:id/answer/withdraw']>, @Me() me: Sender) {
    await this.answers.withdraw(me, id);
    return this.page.read(me, id);
  }
}
