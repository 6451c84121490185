export { Conversation, Message } from './conversation.entity';
export { ConversationsModule } from './conversations.module';
export { Conversations } from './conversations.service';
