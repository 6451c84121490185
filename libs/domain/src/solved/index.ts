export * from './policy';
export * from './solved';
