export { fieldName } from './field-name';
export { missingOf } from './missing';
export { OwnerSteps, type OwnStep, type StepWords } from './owner-steps';
