export * from './challenge';
export * from './fields';
export * from './policy';
export * from './retention';
export * from './sensitive';
export * from './shortcomings';
export * from './suggest';
export * from './visible';
