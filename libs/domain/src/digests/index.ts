export * from './digest';
export * from './select';
export * from './timetable';
