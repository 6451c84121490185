export * from './berlin';
export * from './day';
export * from './holidays';
export * from './working-days';
