import { Module } from '@nestjs/common';
import { ChallengesModule } from '@backend/challenges';
import { ContactsModule } from '@backend/contacts';
import { ConversationsModule } from '@backend/conversations';
import { MatchingModule } from '@backend/matching';
import { OfferingsModule } from '@backend/offerings';
import { AnswerAccounts } from './answer-accounts';
import { AnswerMails } from './answer-mails';
import { AnswerRecipients } from './answer-recipients';
import { MailFactsReader } from './mail-facts';
import { AnswersClock } from './answers-clock.job';
import { AnswersController } from './answers.controller';
import { Answers } from './answers.service';
import { MailAnswersController } from './mail-answers.controller';

@Module({
  imports: [ChallengesModule, ContactsModule, OfferingsModule, MatchingModule, ConversationsModule],
  controllers: [AnswersController, MailAnswersController],
  providers: [Answers, AnswerMails, AnswerRecipients, MailFactsReader, AnswersClock, AnswerAccounts],
  exports: [Answers],
})
export class AnswersModule {}
