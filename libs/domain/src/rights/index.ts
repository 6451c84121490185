export * from './decide';
export * from './grant';
export * from './roles';
