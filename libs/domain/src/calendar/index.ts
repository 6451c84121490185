export * from './berlin';
export * from './day';
export * from './holidays';
export * from './instant';
export * from './working-days';
