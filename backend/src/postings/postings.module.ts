import { Module } from '@nestjs/common';
import { PostingMails } from './posting-mails';
import { PostingSteps } from './posting-steps';
import { PostingTables } from './posting-tables';
import { PostingsAge } from './postings-age.job';

/** What challenges and offerings share: their life, their mails, their proof of life. */
@Module({
  providers: [PostingTables, PostingSteps, PostingMails, PostingsAge],
  exports: [PostingTables, PostingSteps],
})
export class PostingsModule {}
