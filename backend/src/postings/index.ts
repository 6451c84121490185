export { narrowed, pageAfter, pageOf } from './pages';
export { PostingColumns } from './posting.columns';
export type { PostingRoom } from './posting-room';
export { PostingTables } from './posting-tables';
export { PostingWriting } from './posting-writing';
export { ownPostingOf, postingCardOf } from './posting.view';
export { PostingsModule } from './postings.module';
export { isOwn, readable, subjectOf } from './reading';
export { reviewDueAt } from './take-step';
