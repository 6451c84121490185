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
  /** Of work, summed over all processes. */
  readonly seconds: number;
}

/**
 * One full, fair round: opened, bid for in shards, assigned, written in shards, and made visible in the transaction
 * that sets `finishedAt`.
 */
@Entity('matching_round')
@Index(['startedAt'])
export class MatchingRound {
  @PrimaryColumn('uuid') id: string;
  /** Fingerprint of all revisions it started from: rounds with the same one end with the same hash. */
  @Column('text') basis: string;
  @Column('timestamptz') startedAt: Date;
  /** Set once places are given out; from here on nothing else may give out places until the round is finished. */
  @Column('timestamptz', { nullable: true }) assignedAt: Date | null;
  @Column('timestamptz', { nullable: true }) finishedAt: Date | null;
  /** Of work so far. */
  @Column('double precision', { default: 0 }) seconds: number;
  @Column('jsonb', { nullable: true }) figures: RoundFigures | null;
  /** SHA-256 over all matches of the round in a fixed order: equal inputs give equal hashes. */
  @Column('text', { nullable: true }) hash: string | null;
}
