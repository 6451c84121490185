export { Conversation, Message, Participant } from './conversation.entity';
export { ConversationsModule } from './conversations.module';
export { Conversations } from './conversations.service';
export { Participants } from './participants';
