import { Module } from '@nestjs/common';
import { SolvedSearch } from './solved-search';
import { AccountsModule } from '@backend/accounts';
import { ChallengesModule } from '@backend/challenges';
import { ConversationsModule } from '@backend/conversations';
import { SolvedAccounts } from './solved-accounts';
import { SolvedController } from './solved.controller';
import { SolvedMails } from './solved-mails';
import { SolvedReading } from './solved-reading';
import { Solved } from './solved.service';

/** How challenges ended, and the cases written about those that ended well. */
@Module({
  imports: [AccountsModule, ChallengesModule, ConversationsModule],
  controllers: [SolvedController],
  providers: [SolvedSearch, Solved, SolvedReading, SolvedMails, SolvedAccounts],
  exports: [SolvedReading],
})
export class SolvedModule {}
