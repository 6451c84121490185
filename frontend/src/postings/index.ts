export { missingOf, type Missing } from './missing';
export { OwnerSteps, type OwnStep, type StepWords } from './owner-steps';
