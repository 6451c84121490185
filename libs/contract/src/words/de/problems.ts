import type { ProblemCode } from '../../problems';
import type { FieldWords, LimitWords } from '../records';

export const problems: Record<ProblemCode, string> = {
  'input.invalid': 'Einige Angaben passen noch nicht. Ihr Text ist noch da.',
  'request.malformed': 'Die Anfrage war nicht lesbar.',
  'request.too_large': 'Das ist mehr Text, als wir auf einmal annehmen.',
  'request.not_json': 'Die Anfrage kam in einem Format, das wir nicht annehmen.',
  'request.cross_site': 'Die Anfrage kam von einer anderen Website und wurde nicht ausgeführt.',
  'request.too_many': 'Das waren viele Anfragen in kurzer Zeit. Bitte warten Sie eine Minute.',
  'request.key_reused': 'Diese Anfrage wurde schon mit anderem Inhalt gesendet.',
  not_found: 'Das gibt es hier nicht oder nicht mehr.',
  gone: 'Das gab es hier; es wurde zurückgezogen.',
  'request.method': 'Das ist an dieser Adresse nicht möglich.',
  'upload.too_large': 'Diese Datei ist größer, als wir annehmen.',
  'upload.wrong_type': 'Diese Art von Datei nehmen wir hier nicht an.',
  'upload.no_key': 'Eine Datei wird ohne Wiederholungsschlüssel gesendet.',
  'session.required': 'Bitte melden Sie sich an.',
  'session.not_allowed': 'Das ist in Ihrer Rolle nicht vorgesehen.',
  'session.more_needed': 'Dafür fehlt noch etwas: eine frische Anmeldung, eine zweite Person oder eine Begründung.',
  'sign_in.link_invalid': 'Dieser Anmeldelink gilt nicht mehr. Bitte fordern Sie einen neuen an.',
  'sign_in.choice_missing':
    'Mit diesem Link kamen Angaben, die jemand vor der Anmeldung eingegeben hat. Bitte wählen Sie, ob sie für Sie gelten sollen.',
  'sign_in.organisation_missing': 'Bitte sagen Sie uns, für wen Sie hier sind.',
  'account.last_admin': 'Sie sind die letzte verantwortliche Person dieser Organisation.',
  'organisation.changed_elsewhere': 'Die Angaben wurden inzwischen an anderer Stelle geändert.',
  'council.not_verified':
    'Wir prüfen noch, dass Sie die Beschäftigtenvertretung sind. Danach können Sie veröffentlichen.',
  'posting.incomplete': 'Für diesen Schritt fehlt noch etwas.',
  'posting.changed_elsewhere': 'Der Text wurde inzwischen an anderer Stelle geändert. Ihre Fassung ist noch da.',
  'posting.changed_while_read':
    'Der Eintrag wurde geändert, während Sie ihn gelesen haben. Ihre Entscheidung wurde nicht ausgeführt: Bitte lesen Sie, was jetzt dort steht.',
  'posting.step_not_possible': 'Dieser Schritt geht gerade nicht.',
  'posting.reason_missing': 'Bitte nennen Sie einen Grund.',
  'match.not_open': 'Dieser Treffer ist nicht mehr offen.',
  'match.already_answered': 'Diese Anfrage ist schon beantwortet.',
  'match.no_place_free': 'Diese Gruppe nimmt im Moment keine neuen Anfragen an.',
  'answer.reason_missing': 'Bitte wählen Sie einen Grund für die Absage.',
  'answer.day_missing': 'Bitte nennen Sie den Tag, an dem wir wieder fragen sollen.',
  'answer.day_out_of_range': 'Der Tag muss in der Zukunft liegen, höchstens ein Jahr voraus.',
  'answer.recipient_missing': 'Bitte sagen Sie, an wen die Anfrage gehen soll.',
  'answer.recipient_not_possible': 'An diese Stelle lässt sich die Anfrage nicht weitergeben.',
  'answer.link_ended':
    'Dieser Link aus der E-Mail gilt nicht mehr. Melden Sie sich an, dann können Sie noch antworten.',
  'answer.not_withdrawable': 'Diese Antwort lässt sich nicht mehr zurücknehmen.',
  'conversation.closed': 'Dieses Gespräch ist beendet.',
  'conversation.nothing_to_release': 'Es gibt nichts, was Sie hier noch öffnen könnten.',
  'solved.not_helped': 'Einen gelösten Fall können Sie nur erzählen, wenn Sie hier Hilfe gefunden haben.',
  'watch.too_many': 'So viele Suchen merken wir uns nicht. Löschen Sie eine in Ihrem Konto, dann ist wieder Platz.',
  'place.unknown': 'Diese Postleitzahl kennen wir nicht. Wir kennen nur Orte in Nordrhein-Westfalen.',
  'preview.off': 'Die Vorschau ist gerade abgeschaltet. Sie können Ihr Problem trotzdem beschreiben.',
  'service.unavailable': 'Das klappt gerade nicht. Bitte versuchen Sie es gleich noch einmal.',
  unexpected: 'Hier ist bei uns etwas schiefgegangen. Ihr Text ist noch da.',
};

/** What is wrong with a field that missed a limit. */
export const limits: LimitWords = {
  too_short: (limit) => `Bitte mindestens ${limit} Zeichen.`,
  too_long: (limit) => `Bitte höchstens ${limit} Zeichen.`,
  too_few: (limit) => `Bitte mindestens ${limit} auswählen.`,
  too_many: (limit) => `Bitte höchstens ${limit} auswählen.`,
  too_small: (limit) => `Bitte mindestens ${limit}.`,
  too_big: (limit) => `Bitte höchstens ${limit}.`,
};

/** What is wrong with a field for another reason. */
export const fields: FieldWords = {
  required: 'Hier fehlt noch etwas.',
  not_an_email:
    'Das sieht nicht wie eine E-Mail-Adresse aus. Sie hat ein @ und ein Ende, zum Beispiel „name@betrieb.de“.',
  not_an_address: 'Das sieht nicht wie eine Internetadresse aus. Sie beginnt mit https://.',
  not_a_postcode: 'Eine Postleitzahl hat fünf Ziffern.',
  not_a_day: 'Das ist kein Datum.',
  not_a_choice: 'Bitte wählen Sie eine der Möglichkeiten.',
  not_a_number: 'Bitte geben Sie eine Zahl ein.',
  invalid: 'Diese Angabe passt nicht.',
};
