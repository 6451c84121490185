import type { PositionChance } from '@domain/matching';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** From which fit on a match counts as strong or possible, as the answers of a month taught it. */
@Entity('matching_calibration')
export class MatchingCalibration {
  @PrimaryColumn('date') month: string;
  @Column('timestamptz') at: Date;
  /** How many answered matches it was learned from; no figure about anybody. */
  @Column('integer') answers: number;
  @Column('real') strong: number;
  @Column('real') possible: number;
  @Column('real') floor: number;
  /** What a position was worth by then; kept for learning, moves nothing. */
  @Column('jsonb') positions: readonly PositionChance[];
}
