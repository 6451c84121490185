import type { RoomRoutes } from '@frontend/platform/page';
import { needs } from '@frontend/platform/session';

export const routes: RoomRoutes<'tell' | 'challenge' | 'challengeEdit'> = {
  tell: {
    path: '',
    loadComponent: () => import('./tell-page').then((m) => m.TellPage),
    data: { title: { de: 'Problem beschreiben', en: 'Describe a problem' } },
  },
  challenge: {
    path: '',
    loadComponent: () => import('./challenge-page').then((m) => m.ChallengePage),
    data: { title: { de: 'Problem', en: 'Problem' } },
  },
  challengeEdit: {
    path: '',
    loadComponent: () => import('./edit-page').then((m) => m.EditPage),
    canActivate: [needs('challenge.update')],
    data: { title: { de: 'Text ändern', en: 'Change the text' } },
  },
};
