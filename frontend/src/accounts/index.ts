import type { RoomRoutes } from '@frontend/platform/page';
import { needs } from '@frontend/platform/session';

export const routes: RoomRoutes<'signIn' | 'signInConfirm' | 'unsubscribe' | 'account'> = {
  signIn: {
    path: '',
    loadComponent: () => import('./sign-in-page').then((m) => m.SignInPage),
  },
  signInConfirm: {
    path: '',
    loadComponent: () => import('./confirm-page').then((m) => m.ConfirmPage),
  },
  unsubscribe: {
    path: '',
    loadComponent: () => import('./unsubscribe-page').then((m) => m.UnsubscribePage),
  },
  account: {
    path: '',
    canActivate: [needs('account.read')],
    loadComponent: () => import('./account-page/account-page').then((m) => m.AccountPage),
  },
};
