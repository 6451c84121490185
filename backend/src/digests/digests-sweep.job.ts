import { Job, type JobContext, type JobHandler } from '@backend/platform/queue';
import { DigestSweep } from './digest-sweep';

/** At 07:30 on working days; the later hours only catch up what an outage has kept from going out. */
@Job({
  name: 'digests.sweep',
  at: '30 7-19 * * *',
  zone: 'Europe/Berlin',
  about: 'Claims the digests that are due and leaves a mail for each.',
})
export class DigestsSweep implements JobHandler {
  constructor(private readonly sweep: DigestSweep) {}

  async run({ now, stop }: JobContext): Promise<string> {
    return `${await this.sweep.run(now, stop)} claimed`;
  }
}
