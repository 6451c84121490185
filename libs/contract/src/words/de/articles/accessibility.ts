import type { Article } from '../../article';

export const words: Article = {
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
};
