import { PAGES } from '../../../pages';
import type { Article } from '../../article';

export const words: Article = {
  title: 'Für Betriebsräte und Personalräte',
  lead: 'Sie können hier selbst fragen. Ihr Arbeitgeber sieht nicht, was Sie schreiben.',
  sections: [
    {
      title: 'Ein eigener Bereich',
      blocks: [
        'Ein Betriebsrat ist bei Dialogwerk kein Teil des Betriebs. Er hat ein eigenes Konto, eigene Texte und eigene Gespräche.',
        {
          list: [
            'Entwürfe, Treffer und Gespräche sehen nur Mitglieder Ihres Gremiums.',
            'Der Betrieb sieht weder, ob Sie angemeldet sind, noch, was Sie lesen.',
            'Unsere E-Mails an Sie enthalten keinen Inhalt. Ihr Postfach kann ja dem Betrieb gehören.',
            'Es gibt keine Lesebestätigungen, und niemand sieht, wer wann hier war.',
          ],
        },
      ],
    },
    {
      title: 'Was Sie fragen können',
      blocks: [
        'Sie können eine Frage an die Wissenschaft stellen: zu Arbeitsbedingungen, zu neuer Technik, zu Belastung oder Qualifizierung. § 92a BetrVG gibt Ihnen das Recht, Vorschläge zur Sicherung der Beschäftigung zu machen. Dafür hilft es, jemanden zu kennen, der sich auskennt.',
        'Veröffentlichen Sie nur, was Sie ohne Ihren Betrieb zu nennen sagen dürfen. Bei jedem Satz entscheiden Sie, wer ihn liest: alle, nur Mitglieder oder nur ein Partner, den Sie selbst freigeben.',
      ],
    },
    {
      title: 'Warum wir Sie prüfen',
      blocks: [
        'Bevor Sie etwas veröffentlichen, fragen wir nach: Sind Sie wirklich das Gremium? Sonst könnte sich jemand dafür ausgeben, auch der Arbeitgeber.',
        'Eine Lotsin oder ein Lotse prüft das auf einem Weg, der nicht über den Betrieb führt. Bis dahin können Sie schreiben und speichern.',
      ],
    },
    {
      title: 'Wenn der Betrieb ein Vorhaben einstellt',
      blocks: [
        'Jeder Betrieb wird hier gefragt: Ändert das, wie Menschen bei Ihnen arbeiten? Die Antwort steht bei den Treffern, auch wenn sie „weiß ich noch nicht“ lautet.',
        'Dialogwerk ersetzt keine Unterrichtung, keine Beratung und keine Zustimmung. Was hier steht, ist keine Erklärung des Arbeitgebers im Sinne des Betriebsverfassungsgesetzes.',
      ],
    },
    {
      title: 'Grenzen',
      blocks: [
        'Was auf diesen Seiten über Rechte steht, dient der Orientierung und ist kein Rechtsrat. Für Beratung wenden Sie sich an Ihre Gewerkschaft oder an die Technologieberatungsstelle beim DGB NRW.',
        {
          links: [
            { to: PAGES.tell, text: 'Eine Frage aufschreiben' },
            { to: PAGES.signIn, text: 'Als Gremium anmelden' },
            { to: PAGES.rights, text: 'Wer hier was darf, Satz für Satz' },
            { to: PAGES.privacy, text: 'Was mit Ihren Daten geschieht' },
          ],
        },
      ],
    },
  ],
};
