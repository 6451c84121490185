export * from './similarity';
export * from './vector';
