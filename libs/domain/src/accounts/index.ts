export * from './accounts';
export * from './sides';
