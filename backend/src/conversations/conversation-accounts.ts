import { Injectable } from '@nestjs/common';
import { AccountPart, type AccountParts } from '@backend/accounts';
import { Database } from '@backend/platform/database';
import { Message } from './conversation.entity';

/** What conversations add to accounts: one's own messages in the export. Names go with the person, by foreign key. */
@AccountPart('conversations')
@Injectable()
export class ConversationAccounts implements AccountParts {
  constructor(private readonly db: Database) {}

  async export(personId: string): Promise<unknown> {
    const messages = await this.db.of(Message).find({ where: { personId }, order: { at: 'ASC', id: 'ASC' } });
    return messages.map(({ conversationId, text, at }) => ({ conversationId, text, at }));
  }
}
