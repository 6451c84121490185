export * from './draft';
export * from './draft-storage';
export * from './other-draft';
export type { DraftKind } from './record';
export * from './whole';
