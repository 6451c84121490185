export * from './accessible';
export * from './find';
export * from './screen';
export * from './cast';
