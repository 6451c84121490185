export * from './bound';
export * from './fair-round';
export * from './kept-places';
export * from './market';
export * from './proposal-places';
export * from './rounds';
