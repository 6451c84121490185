export * from './news';
export * from './policy';
export * from './watch';
