import type { RoomRoutes } from '@frontend/platform/page';

export const routes: RoomRoutes<'rights'> = {
  rights: { path: '', loadComponent: () => import('./rights-page').then((m) => m.RightsPage) },
};
