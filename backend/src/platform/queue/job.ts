import { SetMetadata } from '@nestjs/common';
import type { Id } from '@contract/fields';
import type * as z from 'zod';
import type { JobRunEntity } from './job-run.entity';

/** Ids a job is told; nothing else may travel in a queue. */
export type JobIds = Readonly<Record<string, string>>;

/** What a job is declared as, beside its work. */
export interface JobDeclaration {
  /** `feature.verb`, unique. */
  readonly name: string;
  /** When it runs by itself: a cron line (five or six fields). Absent: only when nudged or run by hand. */
  readonly at?: string;
  /** Time zone of `at`; UTC when absent. */
  readonly zone?: string;
  /** The ids it is told: `z.object({ posting: Id })`. Absent: none. */
  readonly ids?: z.ZodObject<Record<string, typeof Id>>;
  /** One sentence for the timetable. */
  readonly about: string;
}

export interface JobContext {
  /** The instant the run is for; a job asks no other clock. */
  readonly now: Date;
  readonly ids: JobIds;
  /** Aborted when the process is asked to stop; a long job ends at its next resting place. */
  readonly stop: AbortSignal;
}

/** The work. Looks at rows, may be run twice, and returns what it did in a few words with counts and no names. */
export interface JobHandler {
  run(context: JobContext): Promise<string>;
}

/** A registered job. */
export interface KnownJob extends JobDeclaration {
  readonly handler: JobHandler;
}

export type Run = Pick<JobRunEntity, 'startedAt' | 'finishedAt' | 'outcome' | 'note' | 'for'>;

export const JOB = 'dialogwerk:job';

/** Declares a job: the class goes into its module's providers and nowhere else. */
export const Job = (declaration: JobDeclaration) =>
  SetMetadata(JOB, declaration) as <C extends new (...words: never[]) => JobHandler>(target: C) => void;
