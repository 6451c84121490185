export * from './bound';
export * from './fair-round';
export * from './market';
export * from './rounds';
