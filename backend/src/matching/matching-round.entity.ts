import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a finished round says about itself; no figure about a person or a group. */
export interface RoundFigures {
  readonly challenges: number;
  readonly groups: number;
  readonly matches: number;
  /** Challenges with at least one match. */
  readonly served: number;
  /** Open proposals of the group that has most. */
  readonly largestLoad: number;
  readonly seconds: number;
}

/** One full, fair round. Its result becomes visible in the transaction that sets `finishedAt`. */
@Entity('matching_round')
@Index(['startedAt'])
export class MatchingRound {
  @PrimaryColumn('uuid') id: string;
  /** Fingerprint of all revisions it started from: an interrupted round goes on only while nothing has changed. */
  @Column('text') basis: string;
  @Column('timestamptz') startedAt: Date;
  @Column('timestamptz', { nullable: true }) finishedAt: Date | null;
  @Column('jsonb', { nullable: true }) figures: RoundFigures | null;
  /** SHA-256 over all matches of the round in a fixed order: equal inputs give equal hashes. */
  @Column('text', { nullable: true }) hash: string | null;
}
