import type { Received as Input } from '@contract';
import { conversationsApi } from '@contract/conversations';
import { Controller } from '@nestjs/common';
import { Me, Received, Serve } from '@backend/platform/http';
import type { Me as Sender } from '@backend/platform/session';
import { Conversations } from './conversations.service';

type Api = typeof conversationsApi;

@Controller()
export class ConversationsController {
  constructor(private readonly conversations: Conversations) {}

  @Serve(conversationsApi, 'GET /conversations')
  async list(@Me() me: Sender) {
    return { items: await this.conversations.list(me) };
  }

  @Serve(conversationsApi, 'GET /conversations/:id')
  read(@Received() { id }: Input<Api['GET /conversations/:id']>, @Me() me: Sender) {
    return this.conversations.read(me, id);
  }

  @Serve(conversationsApi, 'POST /conversations/:id/messages')
  write(@Received() { id, text }: Input<Api['POST /conversations/:id/messages']>, @Me() me: Sender) {
    return this.conversations.write(me, id, text);
  }

  @Serve(conversationsApi, 'POST /conversations/:id/release')
  release(@Received() { id }: Input<Api['POST /conversations/:id/release']>, @Me() me: Sender) {
    return this.conversations.release(me, id);
  }
}
