export * from './flips';
