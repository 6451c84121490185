export * from './language';
export * from './say';
export * from './words';
