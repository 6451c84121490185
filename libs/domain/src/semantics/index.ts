export * from './assembled-shelf';
export * from './shelf';
export * from './similarity';
export * from './vector';
export * from './vector-table';
