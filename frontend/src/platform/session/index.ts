export * from './needs';
export * from './session';
