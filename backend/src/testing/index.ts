export * from './challenge-draft';
export * from './client';
export * from './guide';
export * from './test-app';
export * from './worlds';
