import { PAGES } from '../../../pages';
import type { Article } from '../../article';

export const words: Article = {
  title: 'Wer wir sind',
  lead: 'Dialogwerk bringt Betriebe, Beschäftigte und Forschende in Nordrhein-Westfalen ins Gespräch.',
  sections: [
    {
      title: 'Wozu es das gibt',
      blocks: [
        'Viele Probleme in Betrieben sind anderswo schon verstanden. Nur reden beide Seiten in verschiedenen Wörtern und finden sich nicht.',
        'Hier schreibt jede Seite in ihren eigenen Worten. Ein Programm sucht, was zusammengehört, und sagt, warum. Ob daraus etwas wird, entscheiden Menschen.',
      ],
    },
    {
      title: 'Woran wir uns halten',
      blocks: [
        {
          list: [
            'Kostenlos für alle, die ein Problem oder ein Angebot haben.',
            'Zu jedem Treffer steht auch, was dagegen spricht.',
            'Jede Anfrage hat eine Frist. Wer nicht antwortet, blockiert niemanden.',
            'Betriebsräte haben einen eigenen Bereich, den der Betrieb nicht sieht.',
            'Wir messen nicht, wer wann hier war.',
            'Der Quelltext ist offen und unter der EUPL 1.2 nutzbar.',
          ],
        },
      ],
    },
    {
      title: 'Wer hier hilft',
      blocks: [
        'Lotsinnen und Lotsen lesen jedes Problem und jedes Angebot, bevor es zum ersten Mal erscheint, und Änderungen danach. Sie fragen nach, wenn etwas unklar ist, und helfen, wenn niemand antwortet.',
        { fill: ['Namen und Regionen der Lotsinnen und Lotsen', 'Telefonnummer für einen Rückruf'] },
      ],
    },
    {
      title: 'Wer das betreibt',
      blocks: [
        'Das Programm kann jede öffentliche Stelle, Kammer oder Hochschule betreiben.',
        { fill: ['Betreiber dieser Installation', 'Wer sie bezahlt', 'Wer über Regeln und Gewichte mitentscheidet'] },
        {
          links: [
            { to: PAGES.imprint, text: 'Impressum' },
            { to: PAGES.privacy, text: 'Was mit Ihren Daten geschieht' },
            { to: PAGES.howMatching, text: 'Wie Treffer entstehen' },
          ],
        },
      ],
    },
    {
      title: 'Beispiele',
      blocks: [
        'Einige Probleme und Angebote sind erfunden, damit Sie sehen, wie es aussieht. Sie tragen das Wort „Beispiel“.',
      ],
    },
  ],
};
