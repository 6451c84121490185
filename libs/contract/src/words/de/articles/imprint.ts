import type { Article } from '../../article';

export const words: Article = {
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
};
