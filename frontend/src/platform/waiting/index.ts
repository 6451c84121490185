export * from './failure';
export * from './waiting';
