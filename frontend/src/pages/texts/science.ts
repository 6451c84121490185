import { PAGES } from '@contract/pages';
import type { Articles } from '../article';

export const science: Articles = {
  de: {
    title: 'Für Forschende',
    lead: 'Betriebe erzählen, was bei ihnen nicht läuft. Sie sehen nur das, wozu Sie etwas sagen können.',
    sections: [
      {
        title: 'Was Sie erwartet',
        blocks: [
          'Sie schreiben einmal auf, was Sie anbieten. Das dauert etwa sechs Minuten. Danach sucht Dialogwerk für Sie.',
          {
            list: [
              'Höchstens fünf Treffer auf einmal, jeder mit Gründen dafür und dagegen.',
              'Eine Übersicht per E-Mail, so oft Sie wollen. Gibt es nichts Neues, kommt keine.',
              'Eine Anfrage beantworten Sie in zehn Arbeitstagen. Auch eine Absage ist eine Antwort.',
              'Erst wenn beide Seiten zusagen, sehen Sie Namen und Telefonnummern voneinander.',
            ],
          },
        ],
      },
      {
        title: 'Sie bestimmen, wie viel kommt',
        blocks: [
          'Ihre Gruppe legt fest, wie viele neue Anfragen sie im Quartal annimmt. Vorgesehen sind vier.',
          'Ist das Kontingent voll, schlagen wir andere Gruppen vor. Bei Ihnen steht dann, ab wann Sie wieder frei sind.',
          'Sie können jederzeit pausieren. Niemand sieht, wann Sie zuletzt hier waren.',
        ],
      },
      {
        title: 'Bevor Sie veröffentlichen',
        blocks: [
          'Beschreiben Sie, was Sie können, nicht, was noch nicht angemeldet ist. Was öffentlich steht, ist nicht mehr neu. Ein Patent kann daran scheitern.',
          'An Hochschulen gilt § 42 ArbnErfG: Wer eine Erfindung offenlegen will, zeigt sie in der Regel zwei Monate vorher an. Fragen Sie im Zweifel Ihre Transferstelle.',
          'Eine Lotsin oder ein Lotse liest Ihr Angebot, bevor es erscheint. Geändert wird nichts ohne Sie.',
        ],
      },
      {
        title: 'Wie es weitergeht',
        blocks: [
          {
            steps: [
              'Mit der E-Mail-Adresse Ihrer Einrichtung anmelden. Ein Passwort brauchen Sie nicht.',
              'Das erste Angebot schreiben. Ein Satz, den auch eine Meisterin versteht, zählt mehr als eine Liste von Veröffentlichungen.',
              'Treffer ansehen und antworten: interessiert, nichts für uns, später oder weitergeben.',
            ],
          },
          {
            links: [
              { to: PAGES.offeringNew, text: 'Ein Angebot schreiben' },
              { to: PAGES.find, text: 'Probleme aus Betrieben lesen' },
              { to: PAGES.howMatching, text: 'Wie Treffer entstehen' },
            ],
          },
        ],
      },
    ],
  },
  en: {
    title: 'For researchers',
    lead: 'Companies tell what does not work. You only see what you have something to say about.',
    sections: [
      {
        title: 'What to expect',
        blocks: [
          'You write down once what you offer. It takes about six minutes. After that Dialogwerk searches for you.',
          {
            list: [
              'At most five matches at a time, each with reasons for and against.',
              'An overview by e-mail, as often as you like. If there is nothing new, nothing is sent.',
              'You answer a request within ten working days. Declining is an answer, too.',
              'Names and phone numbers are shown only once both sides have said yes.',
            ],
          },
        ],
      },
      {
        title: 'You decide how much arrives',
        blocks: [
          'Your group sets how many new requests it takes per quarter. Four is the default.',
          'When that number is reached, we suggest other groups. Your page then says from when you are free again.',
          'You can pause at any time. Nobody sees when you were last here.',
        ],
      },
      {
        title: 'Before you publish',
        blocks: [
          'Describe what you can do, not what has not been filed yet. What is public is no longer new. A patent can fail because of that.',
          'At German universities § 42 ArbnErfG applies: an invention is normally announced two months before it is disclosed. If in doubt, ask your transfer office.',
          'A guide reads your offer before it appears. Nothing is changed without you.',
        ],
      },
      {
        title: 'What to do next',
        blocks: [
          {
            steps: [
              'Sign in with the e-mail address of your institution. You need no password.',
              'Write your first offer. One sentence a foreman understands counts for more than a list of publications.',
              'Look at matches and answer: interested, not for us, later, or pass on.',
            ],
          },
          {
            links: [
              { to: PAGES.offeringNew, text: 'Write an offer' },
              { to: PAGES.find, text: 'Read problems from companies' },
              { to: PAGES.howMatching, text: 'How matches arise' },
            ],
          },
        ],
      },
    ],
  },
};
