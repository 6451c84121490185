export * from './flaws';
export * from './life';
