export * from './answer';
export * from './clock';
export * from './decline';
export * from './give';
export * from './life';
export * from './policy';
export * from './standing';
