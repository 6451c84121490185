import { PAGES } from '@contract/pages';
import type { Articles } from '../article';

export const privacy: Articles = {
  de: {
    title: 'Datenschutz',
    lead: 'Was mit Ihren Daten geschieht, in der Reihenfolge, in der Sie uns begegnen.',
    sections: [
      {
        title: 'Wer verantwortlich ist',
        blocks: [
          'Verantwortlich ist, wer diese Installation von Dialogwerk betreibt.',
          {
            fill: [
              'Name und Anschrift des Betreibers',
              'Kontakt der oder des Datenschutzbeauftragten',
              'Rechtsgrundlagen der Verarbeitung (Art. 6 DSGVO, bei öffentlichen Stellen das Landesrecht)',
              'Auftragsverarbeiter: Rechenzentrum, Versand der E-Mails und, falls die zweite Meinung bei Treffern eingeschaltet ist, wer das Sprachmodell betreibt',
            ],
          },
        ],
      },
      {
        title: 'Wenn Sie nur lesen',
        blocks: [
          'Wir setzen keine Zählpixel, keine Werbung und keine Dienste anderer Firmen ein. Schriften und Bilder kommen von diesem Server.',
          'Auf Ihrem Gerät speichern wir nur, was für die Seite nötig ist: die gewählte Sprache und Texte, die Sie noch nicht abgeschickt haben. Darum gibt es hier kein Fenster, das um Zustimmung bittet.',
          'Was Sie in das Problemfeld schreiben, um Vorschläge zu sehen, wird nicht gespeichert und nicht protokolliert.',
        ],
      },
      {
        title: 'Wenn Sie sich anmelden',
        blocks: [
          'Wir speichern Ihren Namen, Ihre E-Mail-Adresse, Ihre Organisation und Ihre Sprache. Eine Telefonnummer geben Sie nur an, wenn Sie wollen.',
          'Ein Passwort gibt es nicht. Sie bekommen einen Link, der 15 Minuten gilt und einmal verwendet werden kann. Danach hält ein Cookie Ihre Anmeldung für höchstens 30 Tage.',
          'Wir speichern nicht, wo Sie sind, welches Gerät Sie haben und wann Sie zuletzt hier waren. Wird eine Anmeldung nicht bestätigt, löschen wir sie nach sieben Tagen.',
        ],
      },
      {
        title: 'Wenn Sie etwas schreiben',
        blocks: [
          'Bei jeder Antwort entscheiden Sie, wer sie liest.',
          {
            list: [
              'Alle: steht öffentlich und findet sich in der Suche.',
              'Mitglieder: lesen Angemeldete aus Betrieben, Gremien und Forschung.',
              'Nur Partner: liest erst, wen Sie selbst freigeben. Diese Texte stehen getrennt von allen anderen, in keiner Suche und in keiner E-Mail.',
            ],
          },
          'Lotsinnen und Lotsen lesen Texte vor der Veröffentlichung, aber nie Antworten für „Nur Partner“ und nie Gespräche.',
        ],
      },
      {
        title: 'Treffer',
        blocks: [
          'Ein Programm rechnet aus, welche Texte zueinander passen. Es bewertet keine Personen und entscheidet nichts. Wie es rechnet, steht offen.',
          'Ist die zweite Meinung eingeschaltet, gehen öffentliche Texte, ohne dass dabeisteht, von wem sie sind, an ein Sprachmodell, das daraus Zahlen macht. Antworten für Mitglieder oder nur für Partner gehen nie dorthin, und auch nicht, was Sie gerade tippen.',
          { links: [{ to: PAGES.howMatching, text: 'Wie Treffer entstehen' }] },
        ],
      },
      {
        title: 'Ihre Rechte',
        blocks: [
          'Sie können Auskunft verlangen, Angaben berichtigen, löschen oder mitnehmen und der Verarbeitung widersprechen (Art. 15 bis 21 DSGVO). Das meiste geht in Ihrem Konto ohne Umweg.',
          'Sie können sich bei einer Aufsichtsbehörde beschweren. In Nordrhein-Westfalen ist das die Landesbeauftragte für Datenschutz und Informationsfreiheit.',
          { links: [{ to: PAGES.account, text: 'Zu Ihrem Konto' }] },
        ],
      },
      {
        title: 'Wie lange wir etwas behalten',
        blocks: [
          'Ihr Konto und Ihre Texte bleiben, bis Sie sie löschen. Alle sechs Monate fragen wir, ob ein Text noch gilt. Kommt keine Antwort, ruht er und wird später abgeschlossen.',
          'An welcher Stelle einer Liste oder einer E-Mail ein Vorschlag stand, behalten wir 24 Monate, auf den Tag genau. Wer ihn gesehen hat, halten wir nicht fest.',
          {
            fill: [
              'Fristen für Sicherungskopien und Protokolle des Servers',
              'Fristen, die sich aus Förderung oder Landesrecht ergeben',
            ],
          },
        ],
      },
    ],
  },
  en: {
    title: 'Privacy',
    lead: 'What happens with your data, in the order in which you meet us.',
    sections: [
      {
        title: 'Who is responsible',
        blocks: [
          'Responsible is whoever operates this installation of Dialogwerk.',
          {
            fill: [
              'Name and address of the operator',
              'Contact of the data protection officer',
              'Legal bases of the processing (Art. 6 GDPR; for public bodies the law of the state)',
              'Processors: data centre, mail delivery and, if the second opinion on matches is switched on, whoever runs the language model',
            ],
          },
        ],
      },
      {
        title: 'If you only read',
        blocks: [
          'We use no tracking pixels, no advertising and no services of other companies. Fonts and images come from this server.',
          'On your device we keep only what the site needs: the language you chose and texts you have not sent yet. That is why no window asks for your consent here.',
          'What you write into the problem field to see suggestions is neither stored nor logged.',
        ],
      },
      {
        title: 'If you sign in',
        blocks: [
          'We store your name, your e-mail address, your organisation and your language. You give a phone number only if you like.',
          'There is no password. You get a link that is valid for 15 minutes and works once. After that a cookie keeps you signed in for at most 30 days.',
          'We do not store where you are, which device you have or when you were last here. A sign-in that is not confirmed is deleted after seven days.',
        ],
      },
      {
        title: 'If you write something',
        blocks: [
          'For every answer you decide who reads it.',
          {
            list: [
              'Everyone: it is public and can be found by searching.',
              'Members: people from companies, councils and research who are signed in.',
              'Partner only: only those you open it to. These texts are kept apart from all others, in no search and in no e-mail.',
            ],
          },
          'Guides read texts before publication, but never answers marked “partner only” and never conversations.',
        ],
      },
      {
        title: 'Matches',
        blocks: [
          'A program works out which texts fit together. It rates no people and decides nothing. How it works is public.',
          'If the second opinion is switched on, public texts go to a language model without saying whose they are, and it turns them into numbers. Answers for members or for partners only never go there, nor does what you are typing.',
          { links: [{ to: PAGES.howMatching, text: 'How matches arise' }] },
        ],
      },
      {
        title: 'Your rights',
        blocks: [
          'You can ask for access, correct, delete or take your data with you, and object to the processing (Art. 15 to 21 GDPR). Most of it works in your account directly.',
          'You can complain to a supervisory authority. In North Rhine-Westphalia that is the State Commissioner for Data Protection and Freedom of Information (LDI NRW).',
          { links: [{ to: PAGES.account, text: 'Go to your account' }] },
        ],
      },
      {
        title: 'How long we keep things',
        blocks: [
          'Your account and your texts stay until you delete them. Every six months we ask whether a text still holds. Without an answer it rests and is closed later.',
          'At which position of a list or a mail a proposal stood is kept for 24 months, to the day. Who saw it is not kept.',
          {
            fill: ['Periods for backup copies and server logs', 'Periods that follow from funding rules or state law'],
          },
        ],
      },
    ],
  },
};
