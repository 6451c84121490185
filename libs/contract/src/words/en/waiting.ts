import type { waiting as german } from '../de/waiting';
import type { Shape } from '../shape';

export const waiting: Shape<typeof german> = {
  loading: 'Loading.',
  slow: 'This is taking longer than usual.',
  again: 'Try again',
  offlineTitle: 'No connection',
  offlineText: 'You can try again as soon as the network is back. What you wrote stays here.',
  notFoundTitle: 'There is nothing here',
  notFoundText: 'It may have been withdrawn, or it was never visible to everyone. Search for something similar.',
  find: 'Go to search',
  signInTitle: 'Please sign in',
  signInText: 'This page belongs to an account. You will come back here after signing in.',
  signIn: 'Sign in',
  failedTitle: 'That did not work',
  reference: (code) => `Still stuck? Give us this reference: ${code}`,
};
