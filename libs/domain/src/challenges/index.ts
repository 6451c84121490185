export * from './challenge';
export * from './policy';
export * from './retention';
export * from './sensitive';
export * from './shortcomings';
export * from './shows-something-new';
export * from './suggest';
export * from './visible';
