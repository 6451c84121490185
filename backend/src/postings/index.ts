export { ages, confirmBy, iso } from './life';
export { pageAfter, pageCursor } from './pages';
export { PostingColumns } from './posting.columns';
export { PostingSteps, type StepInput } from './posting-steps';
export { PostingTables } from './posting-tables';
export { PostingsModule } from './postings.module';
export { reviewDueAt } from './take-step';
