export * from './solved';
