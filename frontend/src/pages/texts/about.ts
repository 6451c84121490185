import { PAGES } from '@contract/pages';
import type { Articles } from '../article';

export const about: Articles = {
  de: {
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
          'Lotsinnen und Lotsen lesen jeden Text, bevor er erscheint. Sie fragen nach, wenn etwas unklar ist, und helfen, wenn niemand antwortet.',
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
  },
  en: {
    title: 'Who we are',
    lead: 'Dialogwerk brings companies, employees and researchers in North Rhine-Westphalia into conversation.',
    sections: [
      {
        title: 'What it is for',
        blocks: [
          'Many problems in companies are already understood elsewhere. But both sides use different words and do not find each other.',
          'Here each side writes in its own words. A program searches for what belongs together and says why. Whether something comes of it is for people to decide.',
        ],
      },
      {
        title: 'What we keep to',
        blocks: [
          {
            list: [
              'Free of charge for everybody with a problem or an offer.',
              'Every match also says what speaks against it.',
              'Every request has a deadline. Those who do not answer block nobody.',
              'Works councils have a space of their own that the company does not see.',
              'We do not measure who was here when.',
              'The source code is open and can be used under the EUPL 1.2.',
            ],
          },
        ],
      },
      {
        title: 'Who helps here',
        blocks: [
          'Guides read every text before it appears. They ask if something is unclear and help if nobody answers.',
          { fill: ['Names and regions of the guides', 'Phone number for a call back'] },
        ],
      },
      {
        title: 'Who runs it',
        blocks: [
          'Any public body, chamber or university can run the program.',
          { fill: ['Operator of this installation', 'Who pays for it', 'Who has a say in rules and weights'] },
          {
            links: [
              { to: PAGES.imprint, text: 'Imprint' },
              { to: PAGES.privacy, text: 'What happens with your data' },
              { to: PAGES.howMatching, text: 'How matches arise' },
            ],
          },
        ],
      },
      {
        title: 'Examples',
        blocks: [
          'Some problems and offers are made up so that you can see what it looks like. They carry the word “Example”.',
        ],
      },
    ],
  },
};
