import { Module } from '@nestjs/common';
import { ChallengesModule } from '@backend/challenges';
import { ConversationAccounts } from './conversation-accounts';
import { ConversationMails } from './conversation-mails';
import { ConversationsController } from './conversations.controller';
import { Conversations } from './conversations.service';

@Module({
  imports: [ChallengesModule],
  controllers: [ConversationsController],
  providers: [Conversations, ConversationMails, ConversationAccounts],
  exports: [Conversations],
})
export class ConversationsModule {}
