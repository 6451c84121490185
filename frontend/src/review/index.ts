import type { RoomRoutes } from '@frontend/platform/page';
import { needs } from '@frontend/platform/session';

export const routes: RoomRoutes<'review'> = {
  review: {
    path: '',
    canActivate: [needs('review.queue')],
    loadComponent: () => import('./review-page').then((m) => m.ReviewPage),
  },
};
