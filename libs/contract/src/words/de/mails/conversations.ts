export const foot = 'Sie bekommen diese Nachricht, weil Sie an diesem Gespräch beteiligt sind.';

/** Both sides are interested: names and addresses are open now. */
export const opened = {
  subject: (other: string) => `Beide interessiert: Gespräch mit ${other}`,
  title: 'Sie können jetzt miteinander sprechen',
  sentences: (other: string): readonly string[] => [
    `Sie und ${other} haben beide zugesagt.`,
    'Namen, Adressen und Telefonnummern stehen im Gespräch. Schlagen Sie einen Termin vor.',
  ],
  act: 'Gespräch öffnen',
};

/** Somebody of the other side has written. */
export const message: typeof opened = {
  subject: (other) => `Neue Nachricht von ${other}`,
  title: 'Sie haben eine Nachricht',
  sentences: (other) => [`${other} hat Ihnen geschrieben. Der Text steht nur im Gespräch, nicht in dieser E-Mail.`],
  act: 'Nachricht lesen',
};

/** The owner has opened partner-only answers. */
export const released: typeof opened = {
  subject: (other) => `${other} hat vertrauliche Antworten für Sie geöffnet`,
  title: 'Sie dürfen jetzt mehr lesen',
  sentences: (other) => [
    `${other} hat die Antworten „nur Partner“ für Sie geöffnet.`,
    'Sie sind vertraulich. Dass Ihre Gruppe sie gelesen hat, wird festgehalten.',
  ],
  act: 'Antworten lesen',
};
