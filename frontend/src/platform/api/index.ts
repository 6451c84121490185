export * from './api';
export * from './connection';
export { HANDS_OVER } from './handed';
export * from './problem';
export * from './provide-api';
export * from './routes';
