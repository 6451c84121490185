import { endpoint, NoInput } from '@contract';
import { Controller } from '@nestjs/common';
import * as z from 'zod';
import { Problem } from './problem';
import { Readiness } from './readiness';
import { Serve } from './serve';

const Well = z.object({ status: z.literal('ok') });

/** For those who watch over the site. Details stay in the log. */
export const healthApi = {
  'GET /health/live': endpoint({
    may: 'health.read',
    input: NoInput,
    answer: Well,
    about: 'The process answers; asks nobody else.',
    perMinute: 6000,
  }),
  'GET /health/ready': endpoint({
    may: 'health.read',
    input: NoInput,
    answer: Well,
    about: 'The database answers too, and the process is not about to stop.',
    perMinute: 6000,
  }),
} as const;

@Controller()
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Serve(healthApi, 'GET /health/live')
  live() {
    return { status: 'ok' as const };
  }

  @Serve(healthApi, 'GET /health/ready')
  async ready() {
    if (!(await this.readiness.holds())) throw new Problem('service.unavailable', [], 5);
    return { status: 'ok' as const };
  }
}
