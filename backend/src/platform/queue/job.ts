import type { JOBS } from '@backend/names';
import { Registration, type Registered } from '@backend/platform/registration';
import type { JobRunEntity } from './job-run.entity';

/** Names of jobs with the ids each is given. */
export type JobTable = Readonly<Record<string, readonly string[]>>;

export type JobName<T extends JobTable = typeof JOBS> = keyof T & string;

/** A job that takes no ids. */
export type PlainJob<T extends JobTable = typeof JOBS> = {
  [N in JobName<T>]: T[N] extends readonly [] ? N : never;
}[JobName<T>];

/** The ids a job is given; nothing else may travel in a queue. */
export type JobIds<N extends JobName<T>, T extends JobTable = typeof JOBS> = { readonly [Id in T[N][number]]: string };

export type UncheckedIds = Readonly<Record<string, string>>;

/** A job to wake, with the ids it is given. */
export type Nudge<T extends JobTable = typeof JOBS> = {
  [N in JobName<T>]: { readonly name: N } & (T[N] extends readonly [] ? unknown : { readonly ids: JobIds<N, T> });
}[JobName<T>];

/** A nudge as it comes back from a queue or a command line. */
export interface UncheckedNudge {
  readonly name: string;
  readonly ids?: UncheckedIds;
}

/** What a job is declared as, beside its work. */
export interface JobDeclaration<N extends string = string> {
  readonly name: N;
  /** When it runs by itself: a cron line (five or six fields). Absent: only when woken or run by hand. */
  readonly at?: string;
  /** Time zone of `at`; UTC when absent. */
  readonly zone?: string;
  /** One sentence for the timetable. */
  readonly about: string;
}

export interface JobContext<N extends JobName = never> {
  /** The instant the run is for; a job asks no other clock. */
  readonly now: Date;
  readonly ids: JobIds<N>;
  /** Aborted when the process is asked to stop; a long job ends at its next resting place. */
  readonly stop: AbortSignal;
}

/** The work. Looks at rows, may be run twice, and returns what it did in a few words with counts and no names. */
export interface JobHandler<N extends JobName = never> {
  readonly run: (context: JobContext<N>) => Promise<string>;
}

/** A job as the registry knows it: whatever its name, its ids have been checked by then. */
export type KnownJob = Registered<
  JobDeclaration,
  { run(context: { readonly now: Date; readonly ids: UncheckedIds; readonly stop: AbortSignal }): Promise<string> }
>;

export type Run = Pick<JobRunEntity, 'startedAt' | 'finishedAt' | 'outcome' | 'note' | 'for'>;

export const JOB = new Registration<JobDeclaration, KnownJob['part']>('Job');

/** Declares a job: its name stands in `backend/src/names`, the class in its module's providers, and nothing elsewhere. */
export const Job = <N extends JobName>(declared: JobDeclaration<N>) => JOB.onClass<JobHandler<N>>(declared);
