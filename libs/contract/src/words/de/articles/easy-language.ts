import { PAGES } from '../../../pages';
import type { Article } from '../../article';

export const words: Article = {
  title: 'Dialogwerk in Leichter Sprache',
  lead: 'Hier steht in kurzen Sätzen: Was ist Dialogwerk?',
  sections: [
    {
      title: 'Was ist Dialogwerk?',
      blocks: [
        'Dialogwerk ist eine Internet-Seite.',
        'Die Seite ist für Menschen in Nordrhein-Westfalen.',
        'Hier finden sich 2 Seiten:',
        {
          list: [
            'Menschen, die in einem Betrieb arbeiten.',
            'Menschen, die forschen. Zum Beispiel an einer Hochschule.',
          ],
        },
        'Die Menschen im Betrieb haben ein Problem.',
        'Die Forscherinnen und Forscher können vielleicht helfen.',
        'Dialogwerk kostet nichts.',
      ],
    },
    {
      title: 'So geht es',
      blocks: [
        {
          steps: [
            'Sie schreiben Ihr Problem auf. Sie können so schreiben, wie Sie sprechen.',
            'Ein Mensch von Dialogwerk liest den Text. Dann kommt er auf die Seite.',
            'Ein Computer sucht: Wer kann helfen?',
            'Sie sehen Vorschläge. Sie lesen auch: Was passt nicht so gut?',
            'Sie sagen: Ja, das interessiert mich. Oder: Nein.',
            'Sagen beide Seiten Ja? Dann können Sie miteinander sprechen.',
          ],
        },
      ],
    },
    {
      title: 'Wer liest Ihren Text?',
      blocks: [
        'Das bestimmen Sie. Bei jedem Teil können Sie wählen:',
        {
          list: [
            'Alle dürfen das lesen.',
            'Nur Menschen, die sich angemeldet haben.',
            'Nur ein Partner. Das ist jemand, dem Sie das erlauben.',
          ],
        },
      ],
    },
    {
      title: 'Für den Betriebsrat',
      blocks: [
        'Der Betriebsrat spricht für die Menschen, die im Betrieb arbeiten.',
        'Auch der Betriebsrat kann hier fragen.',
        'Der Chef oder die Chefin sieht das nicht.',
      ],
    },
    {
      title: 'Hilfe',
      blocks: [
        'Geht auf dieser Seite etwas nicht? Sagen Sie es uns. Die Adresse steht hier:',
        {
          links: [
            { to: PAGES.imprint, text: 'Adresse und Telefon' },
            { to: PAGES.accessibility, text: 'Eine Hürde melden' },
            { to: PAGES.tell, text: 'Ein Problem aufschreiben' },
          ],
        },
        'Diesen Text haben wir nach den Regeln für Leichte Sprache geschrieben. Eine Prüf-Gruppe hat ihn noch nicht gelesen.',
      ],
    },
  ],
};
