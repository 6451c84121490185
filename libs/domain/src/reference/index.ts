export * from './suggest';
export * from './trades';
