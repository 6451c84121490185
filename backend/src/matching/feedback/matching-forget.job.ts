import { EXPOSURE_DAYS } from '@domain/matching';
import { Job, type JobContext, type JobHandler } from '@backend/platform/queue';
import { Exposures } from './exposures';

@Job({
  name: 'matching.forget',
  at: '45 3 * * *',
  zone: 'Europe/Berlin',
  about: 'Deletes after 24 months at which position a proposal stood.',
})
export class MatchingForget implements JobHandler {
  constructor(private readonly exposures: Exposures) {}

  async run({ now }: JobContext): Promise<string> {
    return `${await this.exposures.forget(now, EXPOSURE_DAYS)} positions`;
  }
}
