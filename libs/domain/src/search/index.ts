export * from './facets';
export * from './policy';
