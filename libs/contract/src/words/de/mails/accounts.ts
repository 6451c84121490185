/** The mail with the link that signs in. */
export const signIn = {
  subject: 'Ihr Anmeldelink',
  title: 'Anmelden bei Dialogwerk',
  text: (minutes: number) => `Mit diesem Knopf melden Sie sich an. Er gilt ${minutes} Minuten und einmal.`,
  button: 'Jetzt anmelden',
  brings:
    'In der Anfrage standen auch Angaben zu einer Organisation oder ein Text. Davon gilt nur, was Sie auf der nächsten Seite bestätigen. Haben Sie das nicht geschrieben, melden Sie sich dort ohne diese Angaben an.',
  unknown:
    'Mit dieser Adresse gibt es bei uns noch kein Konto. Ein Konto entsteht, wenn Sie sagen, für wen Sie da sind.',
  start: 'Konto anlegen',
  foot: 'Sie haben das nicht angefordert? Dann müssen Sie nichts tun. Ohne den Link kommt niemand in Ihr Konto.',
};

/** The invitation into an organisation; a council is not named. */
export const invitation = {
  subject: (who: string | null) => (who ? `Einladung: Mitmachen für ${who}` : 'Eine Einladung zu Dialogwerk'),
  title: 'Sie sind eingeladen',
  text: (who: string | null) =>
    who
      ? `Jemand von ${who} möchte, dass Sie auf Dialogwerk mitlesen und mitschreiben.`
      : 'Für Sie gibt es etwas Neues.',
  until: (days: number) => `Die Einladung gilt ${days} Tage und einmal.`,
  button: 'Einladung annehmen',
  foot: 'Sie möchten nicht? Dann müssen Sie nichts tun. Nach Ablauf löschen wir Ihre Adresse.',
};
