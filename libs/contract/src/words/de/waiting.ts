export const waiting = {
  loading: 'Wird geladen.',
  slow: 'Das dauert länger als sonst.',
  again: 'Noch einmal versuchen',
  offlineTitle: 'Keine Verbindung',
  offlineText: 'Sobald das Netz wieder da ist, können Sie es noch einmal versuchen. Was Sie geschrieben haben, bleibt.',
  notFoundTitle: 'Das gibt es hier nicht',
  notFoundText:
    'Vielleicht wurde es zurückgezogen, oder es war nie für alle sichtbar. Suchen Sie nach ähnlichen Einträgen.',
  find: 'Zur Suche',
  signInTitle: 'Bitte melden Sie sich an',
  signInText: 'Diese Seite gehört zu einem Konto. Nach der Anmeldung kommen Sie hierher zurück.',
  signIn: 'Anmelden',
  failedTitle: 'Das hat nicht geklappt',
  reference: (reference: string) => `Hilft das nicht? Nennen Sie uns diese Nummer: ${reference}`,
};
