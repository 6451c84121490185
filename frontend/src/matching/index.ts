import type { RoomRoutes } from '@frontend/platform/page';
import { needs } from '@frontend/platform/session';

export const routes: RoomRoutes<'match' | 'challengeMatches'> = {
  match: {
    path: '',
    canActivate: [needs('match.read')],
    loadComponent: () => import('./match-page').then((m) => m.MatchPage),
  },
  challengeMatches: {
    path: '',
    canActivate: [needs('match.list')],
    loadComponent: () => import('./matches-page').then((m) => m.MatchesPage),
  },
};
