import { PAGES } from '@contract/pages';
import type { Articles } from '../article';

export const easyLanguage: Articles = {
  de: {
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
  },
  en: {
    title: 'Dialogwerk in easy language',
    lead: 'Short sentences say here: what is Dialogwerk?',
    sections: [
      {
        title: 'What is Dialogwerk?',
        blocks: [
          'Dialogwerk is a website.',
          'It is for people in North Rhine-Westphalia. This is a part of Germany.',
          'Two sides meet here:',
          {
            list: ['People who work in a company.', 'People who do research. For example at a university.'],
          },
          'The people in the company have a problem.',
          'The researchers may be able to help.',
          'Dialogwerk costs nothing.',
        ],
      },
      {
        title: 'How it works',
        blocks: [
          {
            steps: [
              'You write down your problem. You can write the way you speak.',
              'A person at Dialogwerk reads the text. Then it goes on the website.',
              'A computer searches: who can help?',
              'You see suggestions. You also read: what does not fit so well?',
              'You say: yes, I am interested. Or: no.',
              'Do both sides say yes? Then you can talk to each other.',
            ],
          },
        ],
      },
      {
        title: 'Who reads your text?',
        blocks: [
          'You decide. For each part you can choose:',
          {
            list: [
              'Everybody may read it.',
              'Only people who have signed in.',
              'Only a partner. That is somebody you allow to read it.',
            ],
          },
        ],
      },
      {
        title: 'For the works council',
        blocks: [
          'The works council speaks for the people who work in the company.',
          'The works council can ask here, too.',
          'The boss does not see it.',
        ],
      },
      {
        title: 'Help',
        blocks: [
          'Does something on this website not work? Tell us. The address is here:',
          {
            links: [
              { to: PAGES.imprint, text: 'Address and phone' },
              { to: PAGES.accessibility, text: 'Report a barrier' },
              { to: PAGES.tell, text: 'Write down a problem' },
            ],
          },
          'We wrote this text by the rules for easy language. A group of readers has not checked it yet.',
        ],
      },
    ],
  },
};
