export * from './life';
export * from './posting';
export * from './proof-of-life';
export * from './retention';
export * from './shortcomings';
export * from './steps';
