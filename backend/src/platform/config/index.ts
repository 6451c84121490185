export * from './address';
export * from './config';
export * from './secret';
