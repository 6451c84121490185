export * from './budget';
export * from './offering';
export * from './policy';
export * from './shortcomings';
