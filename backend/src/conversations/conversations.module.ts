import { Module } from '@nestjs/common';
import { ChallengesModule } from '@backend/challenges';
import { ConversationAccounts } from './conversation-accounts';
import { ConversationMails } from './conversation-mails';
import { ConversationsController } from './conversations.controller';
import { Conversations } from './conversations.service';
import { Participants } from './participants';
import { ReleasedAnswers } from './released-answers';

@Module({
  imports: [ChallengesModule],
  controllers: [ConversationsController],
  providers: [Conversations, Participants, ReleasedAnswers, ConversationMails, ConversationAccounts],
  exports: [Conversations, Participants],
})
export class ConversationsModule {}
