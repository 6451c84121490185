import type { Told } from '../../told';
import { PAGES } from '../../../pages';
import type { Article } from '../../article';

export const words = ({
  confirmMonths,
  linkMinutes,
  sessionDays,
  unconfirmedDays,
  exposureMonths,
  untouchedMonths,
  withdrawnDays,
  secretMonths,
  readingMonths,
  inWords,
}: Told): Article => ({
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
            'Auftragsverarbeiter: Rechenzentrum, Versand der E-Mails und, falls für Treffer ein Sprachmodell anderswo gefragt wird, wer es betreibt',
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
        `Ein Passwort gibt es nicht. Sie bekommen einen Link, der ${linkMinutes} Minuten gilt und einmal verwendet werden kann. Danach hält ein Cookie Ihre Anmeldung für höchstens ${sessionDays} Tage.`,
        `Wir speichern nicht, wo Sie sind, welches Gerät Sie haben und wann Sie zuletzt hier waren. Wird eine Anmeldung nicht bestätigt, löschen wir sie nach ${inWords(unconfirmedDays)} Tagen.`,
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
        'Wenn Partner Antworten lesen, die nur für sie sind, halten wir die Organisation und die Zeit fest, aber nicht die Person. So lässt sich zeigen, dass ein Geheimnis geschützt war.',
        'Lotsinnen und Lotsen lesen Probleme und Angebote, aber nie Antworten für „Nur Partner“ und nie Gespräche.',
      ],
    },
    {
      title: 'Treffer',
      blocks: [
        'Ein Programm rechnet aus, welche Texte zueinander passen. Es bewertet keine Personen und entscheidet nichts. Wie es rechnet, steht offen.',
        'Ein Sprachmodell auf unserem eigenen Server macht aus Texten Zahlen, die sagen, was sie bedeuten. Wurde ein größeres anderswo gewählt, gehen öffentliche Texte dorthin, ohne dass dabeisteht, von wem sie sind. Antworten für Mitglieder oder nur für Partner gehen nie dorthin, und auch nicht, was Sie gerade tippen.',
        { links: [{ to: PAGES.howMatching, text: 'Wie Treffer entstehen' }] },
      ],
    },
    {
      title: 'Ihre Rechte',
      blocks: [
        'Sie können Auskunft verlangen, Angaben berichtigen, löschen oder mitnehmen und der Verarbeitung widersprechen (Art. 15 bis 21 DSGVO). Das meiste geht in Ihrem Konto ohne Umweg.',
        'Sie können sich bei einer Aufsichtsbehörde beschweren. In Nordrhein-Westfalen ist das die Landesbeauftragte für Datenschutz und Informationsfreiheit.',
        {
          links: [
            { to: PAGES.account, text: 'Zu Ihrem Konto' },
            { to: PAGES.rights, text: 'Wer was darf' },
          ],
        },
      ],
    },
    {
      title: 'Wie lange wir etwas behalten',
      blocks: [
        `Ihr Konto bleibt, bis Sie es löschen. Einen Entwurf, an dem ${untouchedMonths} Monate lang niemand schreibt, löschen wir. Zurückgezogenes löschen wir nach ${withdrawnDays} Tagen, solange daraus kein Gespräch wurde.`,
        `Antworten nur für Partner löschen wir ${secretMonths} Monate, nachdem ein Problem abgeschlossen wurde. Wer sie gelesen hat, halten wir ${readingMonths} Monate lang fest.`,
        `Alle ${inWords(confirmMonths)} Monate fragen wir, ob ein Text noch gilt. Kommt keine Antwort, ruht er und wird später abgeschlossen.`,
        `An welcher Stelle einer Liste oder einer E-Mail ein Vorschlag stand, behalten wir ${exposureMonths} Monate, auf den Tag genau. Wer ihn gesehen hat, halten wir nicht fest.`,
        {
          fill: [
            'Fristen für Sicherungskopien und Protokolle des Servers',
            'Fristen, die sich aus Förderung oder Landesrecht ergeben',
          ],
        },
      ],
    },
  ],
});
