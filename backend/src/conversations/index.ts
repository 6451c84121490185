export { Conversation, Message, Participant } from './conversation.entity';
export { SEEN_CONVERSATIONS } from './conversation.visible';
export { ConversationsModule } from './conversations.module';
export { Conversations } from './conversations.service';
export { Participants } from './participants';
