import type { Received as Input } from '@contract';
import { reviewApi } from '@contract/review';
import { Controller } from '@nestjs/common';
import { Me, Received, Serve } from '@backend/platform/http';
import type { Me as Sender } from '@backend/platform/session';
import { Review } from './review.service';

@Controller()
export class ReviewController {
  constructor(private readonly review: Review) {}

  @Serve(reviewApi, 'GET /review')
  queue(@Me() me: Sender) {
    return this.review.queue(me);
  }

  @Serve(reviewApi, 'POST /review/councils/:id/verify')
  async verify(@Received() { id, version }: Input<(typeof reviewApi)['POST /review/councils/:id/verify']>) {
    await this.review.verify(id, version);
    return { done: true as const };
  }
}
