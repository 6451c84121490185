import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Last run of each job, for the timetable; no history and no payload. */
@Entity('job_run')
export class JobRunEntity {
  @PrimaryColumn({ type: 'text' }) name: string;
  @Column({ type: 'timestamptz' }) startedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) finishedAt: Date | null;
  /** The instant the run was for. */
  @Column({ type: 'timestamptz' }) for: Date;
  @Column({ type: 'text', nullable: true }) outcome: 'done' | 'failed' | null;
  @Column({ type: 'text', default: '' }) note: string;
}
