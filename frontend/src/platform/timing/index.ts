export * from './debounced';
