import type { RoomRoutes } from '@frontend/platform/page';
import { needs } from '@frontend/platform/session';

export const routes: RoomRoutes<'conversations' | 'conversation'> = {
  conversations: {
    path: '',
    canActivate: [needs('conversation.list')],
    loadComponent: () => import('./conversations-page').then((m) => m.ConversationsPage),
  },
  conversation: {
    path: '',
    canActivate: [needs('conversation.read')],
    loadComponent: () => import('./conversation-page').then((m) => m.ConversationPage),
  },
};
