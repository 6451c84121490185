export { NEEDS, type Decision, type Grant, type Grants, type Need, type Subject } from '../rights';
export * from './chapters';
export * from './matrix';
export * from './policy';
export * from './steps';
