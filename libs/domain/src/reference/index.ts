export * from './institution-types';
export * from './suggest';
export * from './trades';
