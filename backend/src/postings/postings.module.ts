import { Module } from '@nestjs/common';
import { PostingMails } from './posting-mails';
import { PostingSteps } from './posting-steps';
import { PostingTables } from './posting-tables';
import { PostingWriting } from './posting-writing';
import { PostingsAge } from './postings-age.job';

/** What challenges and offerings share: their life, their mails, their confirmation. */
@Module({
  providers: [PostingTables, PostingSteps, PostingWriting, PostingMails, PostingsAge],
  exports: [PostingTables, PostingWriting],
})
export class PostingsModule {}
