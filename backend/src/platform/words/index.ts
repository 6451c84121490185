export * from './words';
export * from './words.module';
