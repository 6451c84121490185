import type { Told } from '../../told';
import { PAGES } from '../../../pages';
import type { Article } from '../../article';

export const words = ({ answerDays, digestItems, minutesToOffer, budget, inWords }: Told): Article => ({
  title: 'Für Forschende',
  lead: 'Betriebe erzählen, was bei ihnen nicht läuft. Sie sehen nur das, wozu Sie etwas sagen können.',
  sections: [
    {
      title: 'Was Sie erwartet',
      blocks: [
        `Sie schreiben einmal auf, was Sie anbieten. Das dauert etwa ${inWords(minutesToOffer)} Minuten. Danach sucht Dialogwerk für Sie.`,
        {
          list: [
            `Höchstens ${inWords(digestItems)} Treffer auf einmal, jeder mit Gründen dafür und dagegen.`,
            'Eine Übersicht per E-Mail, so oft Sie wollen. Gibt es nichts Neues, kommt keine.',
            `Eine Anfrage beantworten Sie in ${inWords(answerDays)} Arbeitstagen. Auch eine Absage ist eine Antwort.`,
            'Erst wenn beide Seiten zusagen, sehen Sie Namen und Telefonnummern voneinander.',
          ],
        },
      ],
    },
    {
      title: 'Sie bestimmen, wie viel kommt',
      blocks: [
        `Ihre Gruppe legt fest, wie viele neue Anfragen sie im Quartal annimmt. Vorgesehen sind ${inWords(budget)}.`,
        'Ist das Kontingent voll, schlagen wir andere Gruppen vor. Bei Ihnen steht dann, ab wann Sie wieder frei sind.',
        'Sie können jederzeit pausieren. Niemand sieht, wann Sie zuletzt hier waren.',
      ],
    },
    {
      title: 'Bevor Sie veröffentlichen',
      blocks: [
        'Beschreiben Sie, was Sie können, nicht, was noch nicht angemeldet ist. Was öffentlich steht, ist nicht mehr neu. Ein Patent kann daran scheitern.',
        'An Hochschulen gilt § 42 ArbnErfG: Wer eine Erfindung offenlegen will, zeigt sie in der Regel zwei Monate vorher an. Fragen Sie im Zweifel Ihre Transferstelle.',
        'Eine Lotsin oder ein Lotse liest Ihr Angebot, bevor es erscheint. Spätere Änderungen sind sofort zu sehen und werden danach gelesen. Geändert wird nichts ohne Sie.',
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
});
