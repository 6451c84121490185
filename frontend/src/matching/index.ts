import type { RoomRoutes } from '@frontend/platform/page';
import { needs } from '@frontend/platform/session';

export const routes: RoomRoutes<'match' | 'challengeMatches' | 'mailAnswer'> = {
  match: {
    path: '',
    canActivate: [needs('match.read')],
    loadComponent: () => import('./match-page').then((m) => m.MatchPage),
    data: { title: { de: 'Treffer', en: 'Match' } },
  },
  mailAnswer: {
    path: '',
    loadComponent: () => import('./mail-answer-page').then((m) => m.MailAnswerPage),
    data: { title: { de: 'Ihre Antwort', en: 'Your answer' } },
  },
  challengeMatches: {
    path: '',
    canActivate: [needs('match.list')],
    loadComponent: () => import('./matches-page').then((m) => m.MatchesPage),
    data: { title: { de: 'Treffer', en: 'Matches' } },
  },
};
