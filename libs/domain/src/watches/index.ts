export * from './news';
export * from './watch';
