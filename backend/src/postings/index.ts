export { pageAfter, pageCursor } from './pages';
export { PostingColumns } from './posting.columns';
export { PostingSteps, type StepInput } from './posting-steps';
export { PostingTables } from './posting-tables';
export { ownPostingOf, postingCardOf } from './posting.view';
export { PostingsModule } from './postings.module';
export { isOwn, readable, subjectOf } from './reading';
export { reviewDueAt } from './take-step';
