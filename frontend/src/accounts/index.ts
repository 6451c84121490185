import type { RoomRoutes } from '@frontend/platform/page';
import { needs } from '@frontend/platform/session';

export const routes: RoomRoutes<'signIn' | 'signInConfirm' | 'unsubscribe' | 'account'> = {
  signIn: {
    path: '',
    loadComponent: () => import('./sign-in-page').then((m) => m.SignInPage),
    data: { title: { de: 'Anmelden', en: 'Sign in' } },
  },
  signInConfirm: {
    path: '',
    loadComponent: () => import('./confirm-page').then((m) => m.ConfirmPage),
    data: { title: { de: 'Anmeldung bestätigen', en: 'Confirm sign-in' } },
  },
  unsubscribe: {
    path: '',
    loadComponent: () => import('./unsubscribe-page').then((m) => m.UnsubscribePage),
    data: { title: { de: 'E-Mails abbestellen', en: 'Stop e-mails' } },
  },
  account: {
    path: '',
    canActivate: [needs('account.read')],
    loadComponent: () => import('./account-page/account-page').then((m) => m.AccountPage),
    data: { title: { de: 'Ihr Konto', en: 'Your account' } },
  },
};
