/** Legal forms that end a company's name. */
const LEGAL_FORM =
  /(?<![\p{L}\p{N}])(?:gGmbH|GmbH|mbH|KGaA|AG|SE|KG|OHG|UG|GbR|eG|e\. ?K\.|e\. ?V\.|Ltd\.?|LLC|Inc\.?|Limited|S\.A\.|B\.V\.|S\.r\.l\.|SARL|PLC)(?![\p{L}\p{N}])/gu;

/** Two nouns in a row, the second one a line of business: "Kreutzer Schienentechnik". */
const TRADE_NAME =
  /(?<![\p{L}\p{N}-])(\p{Lu}\p{Ll}{2,20}(?:-\p{Lu}\p{Ll}{2,20})?)\s\p{Lu}\p{Ll}{0,20}(?:technik|werke?|systeme|maschinenbau|metallbau|industrie|logistik|automation|automotive|elektronik|[Gg]ruppe)(?![\p{L}\p{N}-])/gu;

/** Words before a line of business that make it a department or a subject, not a name. */
const NO_NAME = new Set(
  (
    'Abteilung Bereich Fachbereich Fachgebiet Fachrichtung Institut Lehrstuhl Labor Team Halle Linie Thema Gebiet Werk ' +
    'Firma Arbeitsgruppe Gruppe Studiengang Fach Branche Die Der Das Den Dem Des Ein Eine Einer Einem Eines Unser ' +
    'Unsere Unserer Unserem Unseren Ihre Ihr Ihrer Ihrem Seine Seiner Keine Kein Neue Neuer Alte Alter Moderne Gute ' +
    'Diese Dieser Dieses Welche Welcher Jede Jeder Viele Alle Mehrere Andere Aus Bei Von Für Mit Zur Zum Per Als Und ' +
    'Oder Auch Nach Ohne Mehr Hohe Die Automatisierte Automatische Elektrische Mechanische Klassische Medizinische'
  ).split(' '),
);

/** Words that may stand inside a company's name without a capital letter. */
const JOINT = new Set(['&', '+', 'und', 'and', 'Co.', 'Co', 'Cie.', 'Cie']);
const MAX_WORDS = 6;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Walks back from a legal form over the words of the name; null when no name stands before it. */
function nameBefore(text: string, formAt: number): number | null {
  let from: number | null = null;
  let at = formAt;
  for (let words = 0; words < MAX_WORDS; words++) {
    let end = at;
    while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\u00a0')) end--;
    let start = end;
    while (start > 0 && end - start < 40 && !/[\s,;:()„“"!?]/u.test(text[start - 1] as string)) start--;
    const word = text.slice(start, end);
    const isName = /^[\p{Lu}\p{N}]/u.test(word) && !NO_NAME.has(word) && !(word.endsWith('.') && !JOINT.has(word));
    if (!isName && !JOINT.has(word)) break;
    at = start;
    if (isName && !JOINT.has(word)) from = start;
    if (start > 0 && !/[ \u00a0]/u.test(text[start - 1] as string)) break;
  }
  return from;
}

/** Company names: words before a legal form, and names that end in a line of business. Offsets [from, to). */
export function companies(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(LEGAL_FORM)) {
    const from = nameBefore(text, match.index);
    if (from !== null) found.push({ from, to: match.index + match[0].length });
  }
  for (const match of text.matchAll(TRADE_NAME)) {
    if (!NO_NAME.has(match[1] as string)) found.push({ from: match.index, to: match.index + match[0].length });
  }
  return found;
}
