export * from './clipboard';
export * from './feed-link';
export * from './reload';
export * from './save-as-file';
export * from './wide';
