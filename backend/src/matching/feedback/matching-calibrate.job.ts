import { Job, type JobContext, type JobHandler } from '@backend/platform/queue';
import { Calibrations } from './calibrations';

@Job({
  name: 'matching.calibrate',
  at: '0 4 1 * *',
  zone: 'Europe/Berlin',
  about: 'Learns from the answers of all from which fit on a match is strong, possible or nothing.',
})
export class MatchingCalibrate implements JobHandler {
  constructor(private readonly calibrations: Calibrations) {}

  async run({ now }: JobContext): Promise<string> {
    const learned = await this.calibrations.learn(now);
    return learned === null ? 'too few answers' : `${learned.answers} answers`;
  }
}
