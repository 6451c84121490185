export * from './phrases';
export * from './things';
