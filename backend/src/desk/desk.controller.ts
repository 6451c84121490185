import { deskApi } from '@contract/desk';
import { Controller } from '@nestjs/common';
import { Me, Serve } from '@backend/platform/http';
import type { Me as Sender } from '@backend/platform/session';
import { Desk } from './desk.service';

@Controller()
export class DeskController {
  constructor(private readonly desk: Desk) {}

  @Serve(deskApi, 'GET /desk')
  read(@Me() me: Sender) {
    return this.desk.read(me);
  }
}
