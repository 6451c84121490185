export * from './participants';
export * from './policy';
