export * from './find-topics';
export * from './institution-types';
export * from './policy';
export * from './suggest';
export * from './trades';
