export * from './draft';
export * from './drawers';
export * from './other-draft';
export type { DraftKind } from './record';
export * from './whole';
