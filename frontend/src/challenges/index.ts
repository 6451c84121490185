import type { RoomRoutes } from '@frontend/platform/page';
import { needs } from '@frontend/platform/session';

export const routes: RoomRoutes<'tell' | 'challenge' | 'challengeEdit'> = {
  tell: {
    path: '',
    loadComponent: () => import('./tell-page').then((m) => m.TellPage),
  },
  challenge: {
    path: '',
    loadComponent: () => import('./challenge-page').then((m) => m.ChallengePage),
  },
  challengeEdit: {
    path: '',
    loadComponent: () => import('./edit-page').then((m) => m.EditPage),
    canActivate: [needs('challenge.update')],
  },
};
