export * from './now';
