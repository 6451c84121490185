import { PAGES } from '@contract/pages';
import type { Articles } from '../article';

export const council: Articles = {
  de: {
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
              'Es gibt keine Lesebestätigungen und keine Angaben dazu, wer wann hier war.',
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
              { to: PAGES.privacy, text: 'Was mit Ihren Daten geschieht' },
            ],
          },
        ],
      },
    ],
  },
  en: {
    title: 'For works councils and staff councils',
    lead: 'You can ask questions of your own here. Your employer does not see what you write.',
    sections: [
      {
        title: 'A space of your own',
        blocks: [
          'On Dialogwerk a works council is not part of the company. It has its own account, texts and conversations.',
          {
            list: [
              'Drafts, matches and conversations are seen by members of your council only.',
              'The company sees neither whether you are signed in nor what you read.',
              'Our e-mails to you hold no content. Your mailbox may belong to the company, after all.',
              'There are no read receipts and no record of who was here when.',
            ],
          },
        ],
      },
      {
        title: 'What you can ask',
        blocks: [
          'You can put a question to science: on working conditions, new technology, strain or training. § 92a of the German Works Constitution Act (BetrVG) lets you propose measures that secure employment. It helps to know somebody who knows.',
          'Publish only what you may say without naming your company. For each sentence you decide who reads it: everyone, members only, or only a partner you choose yourself.',
        ],
      },
      {
        title: 'Why we check who you are',
        blocks: [
          'Before you publish anything we ask: are you really the council? Otherwise somebody could pretend to be, the employer included.',
          'A guide checks this in a way that does not lead through the company. Until then you can write and save.',
        ],
      },
      {
        title: 'When the company posts a plan',
        blocks: [
          'Every company is asked here: does this change how people work at your place? The answer is shown with the matches, even if it is “I do not know yet”.',
          'Dialogwerk replaces no information, no consultation and no consent. Nothing here is a statement of the employer in the sense of the Works Constitution Act.',
        ],
      },
      {
        title: 'Limits',
        blocks: [
          'What these pages say about rights is for orientation and is no legal advice. For advice, turn to your union or to the technology advice centre (TBS) of the DGB in North Rhine-Westphalia.',
          {
            links: [
              { to: PAGES.tell, text: 'Write down a question' },
              { to: PAGES.signIn, text: 'Sign in as a council' },
              { to: PAGES.privacy, text: 'What happens with your data' },
            ],
          },
        ],
      },
    ],
  },
};
