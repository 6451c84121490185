export * from './builders';
export * from './cast';
export * from './fits';
export { exampleId } from './id';
export * from './kinds';
export * from './sign-in-as';
