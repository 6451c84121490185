export * from './accounts';
export * from './policy';
export * from './sides';
