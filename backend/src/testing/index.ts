export * from './client';
export * from './test-app';
export * from './worlds';
