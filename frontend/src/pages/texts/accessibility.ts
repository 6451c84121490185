import type { Articles } from '../article';

export const accessibility: Articles = {
  de: {
    title: 'Erklärung zur Barrierefreiheit',
    lead: 'Diese Seite soll für alle benutzbar sein. Hier steht, was geprüft ist und was nicht.',
    sections: [
      {
        title: 'Wonach wir bauen',
        blocks: [
          'Maßstab sind die Richtlinien WCAG 2.2, Stufe AA. Sie gehen über die Norm EN 301 549 hinaus, auf die das Landesrecht für öffentliche Stellen verweist.',
          {
            list: [
              'Alles geht mit der Tastatur. Wo Sie sind, zeigt ein deutlicher Ring.',
              'Farbe trägt nie allein eine Bedeutung. Form und Wort stehen daneben.',
              'Jede Zeichnung hat eine Zahl oder einen Satz neben sich.',
              'Schrift lässt sich auf das Doppelte vergrößern, Seiten passen auf 320 Pixel Breite.',
              'Helles und dunkles Aussehen, hoher Kontrast und „weniger Bewegung“ folgen Ihrem Gerät.',
              'Tastenkürzel am Pult lassen sich abschalten.',
            ],
          },
        ],
      },
      {
        title: 'Was geprüft ist',
        blocks: [
          'Jede Seite wird bei jeder Änderung von einem Prüfprogramm (axe) untersucht. Solche Programme finden nur einen Teil der Hürden.',
          'Noch nicht geprüft sind: Vorleseprogramme, Sprachsteuerung und der Gebrauch durch Menschen mit verschiedenen Behinderungen. Darum nennen wir diese Seite nicht „vollständig barrierefrei“.',
        ],
      },
      {
        title: 'Was noch fehlt',
        blocks: [
          {
            list: [
              'Erläuterungen in Deutscher Gebärdensprache.',
              'Texte, die andere schreiben, sind nicht immer leicht zu lesen. Sie stehen in der Sprache, in der sie geschrieben wurden.',
            ],
          },
        ],
      },
      {
        title: 'Eine Hürde melden',
        blocks: [
          'Stoßen Sie auf eine Hürde? Schreiben Sie uns, auf welcher Seite und was nicht geht. Sie bekommen eine Antwort, auch wenn wir es nicht gleich lösen können.',
          {
            fill: [
              'Formular oder E-Mail-Adresse für Rückmeldungen',
              'Telefonnummer',
              'Für öffentliche Stellen des Landes: Verweis auf die Ombudsstelle nach § 10d BGG NRW',
              'Datum, an dem diese Erklärung geprüft wurde',
            ],
          },
        ],
      },
    ],
  },
  en: {
    title: 'Accessibility statement',
    lead: 'This site should be usable for everybody. Here is what has been checked and what has not.',
    sections: [
      {
        title: 'What we build to',
        blocks: [
          'Our measure is WCAG 2.2, level AA. It goes beyond the standard EN 301 549, to which state law for public bodies refers.',
          {
            list: [
              'Everything works with the keyboard. A clear ring shows where you are.',
              'Colour never carries meaning alone. Shape and word stand beside it.',
              'Every drawing has a number or a sentence beside it.',
              'Text can be doubled in size; pages fit a width of 320 pixels.',
              'Light and dark look, high contrast and “less motion” follow your device.',
              'Shortcut keys at the guides’ desk can be switched off.',
            ],
          },
        ],
      },
      {
        title: 'What has been checked',
        blocks: [
          'Every page is examined by a testing program (axe) with every change. Such programs find only some of the barriers.',
          'Not checked yet: screen readers, voice control, and use by people with different disabilities. That is why we do not call this site “fully accessible”.',
        ],
      },
      {
        title: 'What is still missing',
        blocks: [
          {
            list: [
              'Explanations in German Sign Language.',
              'Texts written by others are not always easy to read. They stand in the language they were written in.',
            ],
          },
        ],
      },
      {
        title: 'Report a barrier',
        blocks: [
          'Have you met a barrier? Write to us on which page and what does not work. You will get an answer, even if we cannot solve it at once.',
          {
            fill: [
              'Form or e-mail address for feedback',
              'Phone number',
              'For public bodies of the state: link to the ombuds office under § 10d BGG NRW',
              'Date on which this statement was checked',
            ],
          },
        ],
      },
    ],
  },
};
