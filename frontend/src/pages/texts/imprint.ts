import type { Articles } from '../article';

export const imprint: Articles = {
  de: {
    title: 'Impressum',
    lead: 'Diese Angaben macht, wer diese Installation betreibt.',
    sections: [
      {
        title: 'Betreiber dieser Installation',
        blocks: [
          'Angaben nach § 5 des Digitale-Dienste-Gesetzes (DDG):',
          {
            fill: [
              'Name oder Firma, Rechtsform und Anschrift (kein Postfach)',
              'Vertretungsberechtigte Personen',
              'E-Mail-Adresse und ein zweiter schneller Weg, zum Beispiel Telefon',
              'Register und Registernummer, falls eingetragen',
              'Umsatzsteuer- oder Wirtschafts-Identifikationsnummer, falls vorhanden',
              'Aufsichtsbehörde, falls es eine gibt',
            ],
          },
        ],
      },
      {
        title: 'Verantwortlich für Texte',
        blocks: [
          'Für Texte der Redaktion nach § 18 Absatz 2 des Medienstaatsvertrags:',
          { fill: ['Name und Anschrift einer Person'] },
          'Probleme und Angebote schreiben die, die dort genannt sind. Eine Lotsin oder ein Lotse liest sie vor der Veröffentlichung.',
        ],
      },
      {
        title: 'Etwas melden',
        blocks: [
          'Steht hier etwas, das Rechte verletzt oder Vertrauliches verrät? Schreiben Sie uns, an welcher Stelle und warum. Wir prüfen es und nennen Ihnen den Grund für unsere Entscheidung.',
          { fill: ['Anlaufstelle für Meldungen nach Art. 11, 12 und 16 der Verordnung (EU) 2022/2065'] },
        ],
      },
      {
        title: 'Programm',
        blocks: [
          'Dialogwerk ist freie Software unter der European Union Public Licence 1.2. Wer das Programm geschrieben hat, betreibt damit noch nicht diese Seite.',
        ],
      },
    ],
  },
  en: {
    title: 'Imprint',
    lead: 'These details are given by whoever operates this installation.',
    sections: [
      {
        title: 'Operator of this installation',
        blocks: [
          'Details under § 5 of the German Digital Services Act (DDG):',
          {
            fill: [
              'Name or company, legal form and address (no post box)',
              'Persons entitled to represent it',
              'E-mail address and a second quick channel, for example a phone number',
              'Register and register number, if there is one',
              'VAT or business identification number, if there is one',
              'Supervisory body, if there is one',
            ],
          },
        ],
      },
      {
        title: 'Responsible for texts',
        blocks: [
          'For editorial texts under § 18(2) of the German Interstate Media Treaty:',
          { fill: ['Name and address of a person'] },
          'Problems and offers are written by those named there. A guide reads them before publication.',
        ],
      },
      {
        title: 'Report something',
        blocks: [
          'Does something here violate rights or give away a secret? Write to us where it stands and why. We check it and give you the reason for our decision.',
          { fill: ['Contact point for notices under Art. 11, 12 and 16 of Regulation (EU) 2022/2065'] },
        ],
      },
      {
        title: 'Software',
        blocks: [
          'Dialogwerk is free software under the European Union Public Licence 1.2. Whoever wrote the program does not thereby operate this site.',
        ],
      },
    ],
  },
};
