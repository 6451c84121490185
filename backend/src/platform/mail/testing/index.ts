export * from './composers-of';
