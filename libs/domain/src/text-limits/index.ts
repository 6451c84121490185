export * from './text-limits';
