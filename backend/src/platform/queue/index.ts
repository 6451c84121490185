export * from './bull-jobs';
export { Job, type Nudge, type JobContext, type JobHandler, type JobName } from './job';
export * from './jobs';
export * from './memory-jobs';
export * from './queue.module';
export { JobRegistry, UnknownJob } from './registry';
export * from './runner';
export * from './timetable';
