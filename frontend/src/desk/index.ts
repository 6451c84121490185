import type { RoomRoutes } from '@frontend/platform/page';
import { needs } from '@frontend/platform/session';

export const routes: RoomRoutes<'desk'> = {
  desk: {
    path: '',
    canActivate: [needs('desk.read')],
    loadComponent: () => import('./desk-page').then((m) => m.DeskPage),
  },
};
