import type { RoomRoutes } from '@frontend/platform/page';
import { needs } from '@frontend/platform/session';

export const routes: RoomRoutes<'solved' | 'ending'> = {
  solved: {
    path: '',
    loadComponent: () => import('./solved-page').then((m) => m.SolvedPage),
    data: { title: { de: 'Gelöster Fall', en: 'Solved case' } },
  },
  ending: {
    path: '',
    canActivate: [needs('ending.read')],
    loadComponent: () => import('./ending-page').then((m) => m.EndingPage),
    data: { title: { de: 'Wie es ausging', en: 'How it ended' } },
  },
};
