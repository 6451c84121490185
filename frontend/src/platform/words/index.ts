export * from './dictionary';
export * from './language';
export * from './say';
export * from './words';
