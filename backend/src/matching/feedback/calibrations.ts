import { DECLINE_REASONS, DECLINE_CONSEQUENCES } from '@domain/answers';
import { addMonths, berlinDay, berlinInstant } from '@domain/calendar';
import {
  calibrated,
  DEFAULT_CALIBRATION,
  ENOUGH_ANSWERS,
  FLOOR_MONTHS,
  type Answered,
  type Calibration,
} from '@domain/matching';
import { Injectable } from '@nestjs/common';
import { Database } from '@backend/platform/database';
import { MatchingCalibration } from './calibration.entity';
import { ANSWERED } from './declines';
import { Exposures } from './exposures';

/** Other declines say nothing about how well the words fit. */
const ABOUT_FIT = DECLINE_REASONS.filter((reason) => DECLINE_CONSEQUENCES[reason].aboutFit);

/** Learns from answers what a fit is worth, and keeps it by month. */
@Injectable()
export class Calibrations {
  constructor(
    private readonly db: Database,
    private readonly exposures: Exposures,
  ) {}

  /** The newest one; the shipped one before there is any. */
  async newest(): Promise<Calibration> {
    const [row] = await this.db.of(MatchingCalibration).find({ order: { month: 'DESC' }, take: 1 });
    return row ? { strong: row.strong, possible: row.possible, floor: row.floor } : DEFAULT_CALIBRATION;
  }

  /** Learns the classes of this month; null while there are too few answers. Running it twice changes nothing. */
  async learn(now: Date): Promise<MatchingCalibration | null> {
    const answers = await this.answered(now);
    if (answers.length < ENOUGH_ANSWERS) return null;
    const row = {
      month: `${berlinDay(now).slice(0, 7)}-01`,
      at: now,
      answers: answers.length,
      ...calibrated(answers),
      positions: await this.exposures.chances(now),
    };
    await this.db.of(MatchingCalibration).upsert(row, ['month']);
    return row;
  }

  /** Matches that somebody wanted, and matches that somebody declined because they do not fit; without who or when, only whether lately. */
  private answered(now: Date): Promise<Answered[]> {
    return this.db.query<Answered>(
      `select m.fit::float8 as score, not bool_or(a.kind = 'declined') as accepted,
              max(a.at) >= $2 as fresh
       from ${ANSWERED}
       where m.fit is not null and (a.kind = 'interested' or (a.kind = 'declined' and a.reason = any($1)))
       group by m.id order by m.id`,
      [ABOUT_FIT, berlinInstant(addMonths(berlinDay(now), -FLOOR_MONTHS), 0)],
    );
  }
}
