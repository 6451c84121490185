import { bothLanguages } from '@frontend/platform/words';

export const TEXTS = bothLanguages({
  de: {
    loading: 'Wird geladen.',
    slow: 'Das dauert länger als sonst.',
    again: 'Noch einmal versuchen',
    offlineTitle: 'Keine Verbindung',
    offlineText:
      'Sobald das Netz wieder da ist, können Sie es noch einmal versuchen. Was Sie geschrieben haben, bleibt.',
    notFoundTitle: 'Das gibt es hier nicht',
    notFoundText:
      'Vielleicht wurde es zurückgezogen, oder es war nie für alle sichtbar. Suchen Sie nach ähnlichen Einträgen.',
    find: 'Zur Suche',
    signInTitle: 'Bitte melden Sie sich an',
    signInText: 'Diese Seite gehört zu einem Konto. Nach der Anmeldung kommen Sie hierher zurück.',
    signIn: 'Anmelden',
    failedTitle: 'Das hat nicht geklappt',
    reference: (sign: string) => `Hilft das nicht? Nennen Sie uns dieses Zeichen: ${sign}`,
  },
  en: {
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
    reference: (sign) => `Still stuck? Tell us this sign: ${sign}`,
  },
});
