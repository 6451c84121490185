/** Words with which reports name themselves instead of their subject. */
const REPORT =
  '(?:gemeinsamer |wissenschaftlicher )?(?:Ab)?schlu(?:ss|ß)bericht|Endbericht|Zwischenbericht|Projektabschlu(?:ss|ß)bericht|Sachbericht|Final report';
const FRAME =
  'Verbundprojekt|Verbundvorhaben|Forschungsvorhaben|Forschungsprojekt|Leitprojekt|Projekt|Vorhaben|Teilvorhaben|Teilprojekt';

/** A piece of a title that tells of dates, numbers and money instead of the subject. */
const ABOUT_THE_REPORT = new RegExp(
  [
    `^\\W*(?:\\w+-)?(?:${REPORT})(?![a-zäöü])`,
    `,\\s*(?:${REPORT})\\W*$`,
    '^\\W*(?:Laufzeit|Zeitraum|Bearbeitungszeitraum|Berichtszeitraum|Förderkennzeichen|Förderzeichen|FKZ|Bericht(?:s)?[- ]?Nr|Dok\\.|zur Zuwendung|im Auftrag|Das diesem Bericht|gefördert|Auftrag)',
    '^\\W*(?:BMBF|BMVBS|HGF|InnoRegio)[- ]',
    '^[\\d\\s./:,-]*(?:bis[\\d\\s./-]*)?$',
  ].join('|'),
  'i',
);
/** A grant number with its label, wherever it stands. */
const GRANT = new RegExp(
  `(?:(?:${REPORT})\\s+)?\\b(?:Förderkennzeichen|Förderzeichen|FKZ)\\b\\s*(?:BMBF)?\\s*:?\\s*[\\w./-]*\\d[\\w./-]*`,
  'gi',
);
const OPENING = new RegExp(
  `^\\W*(?:(?:${REPORT})(?:\\s+(?:zum|zu dem|des|der|über|von))?\\s*)?(?:(?:${FRAME})s?\\s*:?\\s+)?`,
  'i',
);

/** Shorter than this, a title has lost its subject. */
const SHORTEST = 10;

/**
 * The subject of a catalogue title: "Schlussbericht zum Vorhaben Leise Züge ; Laufzeit: 01.07.1999 - 30.06.2002" is about
 * "Leise Züge". A title that would lose its subject stays as it is.
 */
export function subjectOf(title: string): string {
  const pieces = title
    .replace(GRANT, ' ')
    .split(/\s*;\s+/)
    .flatMap((piece) => piece.split(/\s+:\s+/));
  const [first = '', ...rest] = pieces;
  const opened = first.replace(OPENING, '');
  const kept = [opened.length >= SHORTEST ? opened : first, ...rest]
    .filter((piece) => !ABOUT_THE_REPORT.test(piece))
    .map((piece) =>
      piece
        .replace(/[\s;:,[\]]+$/u, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean);
  const subject = kept.join(': ');
  return subject.length >= SHORTEST ? subject : title;
}
