import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AccountPorts } from '@backend/accounts';
import { Database } from '@backend/platform/database';
import { Message } from './conversation.entity';

/** What conversations add to accounts: one's own messages in the export. Names go with the person, by foreign key. */
@Injectable()
export class ConversationAccounts implements OnModuleInit {
  constructor(
    private readonly ports: AccountPorts,
    private readonly db: Database,
  ) {}

  onModuleInit(): void {
    this.ports.add({
      room: 'conversations',
      export: async (personId) => {
        const messages = await this.db.of(Message).find({ where: { personId }, order: { at: 'ASC', id: 'ASC' } });
        return messages.map(({ conversationId, text, at }) => ({ conversationId, text, at }));
      },
    });
  }
}
