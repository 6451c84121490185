import type { Received as Input } from '@contract';
import { offeringsApi } from '@contract/offerings';
import { Controller } from '@nestjs/common';
import { Me, Received, Serve } from '@backend/platform/http';
import type { Me as Sender } from '@backend/platform/session';
import { Groups } from './groups.service';
import { OfferingList } from './offering-list';
import { Offerings } from './offerings.service';

type Api = typeof offeringsApi;

@Controller()
export class OfferingsController {
  constructor(
    private readonly offerings: Offerings,
    private readonly list: OfferingList,
    private readonly groups: Groups,
  ) {}

  @Serve(offeringsApi, 'GET /offerings')
  open(@Received() input: Input<Api['GET /offerings']>, @Me() me: Sender) {
    return this.list.open(me, input);
  }

  @Serve(offeringsApi, 'GET /offerings/mine')
  async mine(@Me() me: Sender) {
    const [items, group] = await Promise.all([this.offerings.mine(me), this.groups.own(me)]);
    return { items, group };
  }

  @Serve(offeringsApi, 'POST /offerings')
  create(@Received() input: Input<Api['POST /offerings']>, @Me() me: Sender) {
    return this.offerings.create(me, input);
  }

  @Serve(offeringsApi, 'GET /offerings/:id')
  read(@Received() { id }: Input<Api['GET /offerings/:id']>, @Me() me: Sender) {
    return this.offerings.read(me, id);
  }

  @Serve(offeringsApi, 'PUT /offerings/:id')
  change(@Received() input: Input<Api['PUT /offerings/:id']>, @Me() me: Sender) {
    return this.offerings.change(me, input);
  }

  @Serve(offeringsApi, 'POST /offerings/:id/steps')
  step(@Received() input: Input<Api['POST /offerings/:id/steps']>, @Me() me: Sender) {
    return this.offerings.step(me, input);
  }

  @Serve(offeringsApi, 'GET /groups/:id')
  group(@Received() { id }: Input<Api['GET /groups/:id']>, @Me() me: Sender) {
    return this.groups.read(me, id);
  }

  @Serve(offeringsApi, 'PUT /group')
  changeGroup(@Received() input: Input<Api['PUT /group']>, @Me() me: Sender) {
    return this.groups.change(me, input);
  }
}
