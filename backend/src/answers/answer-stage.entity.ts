import type { ClockStage } from '@domain/answers';
import type { Day } from '@domain/calendar';
import { Match } from '@backend/matching';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A stage of the answer clock that has been acted on: the row is what keeps a second run from acting again. */
@Entity('answer_stage')
export class AnswerStage {
  @ForeignKey(() => Match, { onDelete: 'CASCADE' }) @PrimaryColumn('uuid') matchId: string;
  /** The day the clock counts from; asked anew, it counts anew. */
  @PrimaryColumn('date') askedOn: Day;
  @PrimaryColumn('text') stage: ClockStage;
  @Column('timestamptz') at: Date;
}
