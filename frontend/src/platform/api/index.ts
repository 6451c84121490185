export * from './api';
export * from './connection';
export * from './problem';
export * from './provide-api';
export * from './routes';
