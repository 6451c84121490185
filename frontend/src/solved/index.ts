import type { RoomRoutes } from '@frontend/platform/page';
import { needs } from '@frontend/platform/session';

export const routes: RoomRoutes<'solved' | 'ending'> = {
  solved: {
    path: '',
    loadComponent: () => import('./solved-page').then((m) => m.SolvedPage),
  },
  ending: {
    path: '',
    canActivate: [needs('ending.read')],
    loadComponent: () => import('./ending-page').then((m) => m.EndingPage),
  },
};
