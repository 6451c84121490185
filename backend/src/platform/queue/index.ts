export * from './bull-jobs';
export { Job, type JobContext, type JobHandler, type JobIds } from './job';
export * from './jobs';
export * from './memory-jobs';
export * from './queue.module';
export * from './registry';
export * from './runner';
export * from './timetable';
