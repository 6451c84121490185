export * from './calm';
