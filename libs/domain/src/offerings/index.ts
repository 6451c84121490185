export * from './budget';
export * from './offering';
export * from './shortcomings';
