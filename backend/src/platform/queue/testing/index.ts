export * from './redis';
export * from './registry-of';
