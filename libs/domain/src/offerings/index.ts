export * from './budget';
export * from './fields';
export * from './offering';
export * from './policy';
export * from './shortcomings';
