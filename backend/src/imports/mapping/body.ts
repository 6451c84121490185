/** A body as a catalogue writes it, taken apart. */
export interface Body {
  /** The institution or company. */
  readonly name: string;
  /** The department inside it, if one is named. */
  readonly unit: string | null;
  readonly place: string | null;
}

const UNIT =
  /\b(Lehr-|Bibliotheks-|(?:Institut|Fakultät|Lehrstuhl|Fachgebiet|Fachbereich|Professur|Arbeitsgruppe|Arbeitsbereich|Arbeitsausschuss|Abteilung|Hauptabteilung|Zentralabteilung|Projektgruppe|Bibliothek|Akademie|Zentrum|Werk|Unternehmensbereich|Forschung|Forschungsinstitut|Landesverband|Group|Department|Institute|Division|Center|Centre|Team|Committee)\b)/;
const LEGAL = /\b(GmbH|AG|KG|KGaA|SE|Inc\.?|Ltd\.?|Aktiengesellschaft|e\. ?V\.)(\s|$)/;
/** Authorities are written with the state they belong to in front. */
const STATE = /^(Deutschland|Brandenburg|Bremen|Hamburg|Niedersachsen|Nordrhein-Westfalen|USA|Louisiana)$/;
/** A university carries its place in its name, so what follows a comma is never one. */
const PLACED = /universität|hochschule/i;
const PLACE = /^[\p{Lu}][\p{L}-]+(?: (?:am|an der|a\.|b\.|bei) ?[\p{Lu}][\p{L}-]+| \([\p{L} ]+\))?$/u;

/**
 * Takes "Universität Stuttgart, Institut für Raumfahrtsysteme" or "Astrium GmbH, Ottobrunn" apart. A comma inside an
 * enumeration ("Klima, Umwelt, Energie") stays where it is.
 */
export function bodyOf(written: string): Body {
  const [head = '', ...rest] = written.split(/,\s+/);
  if (rest.length === 0) return { name: written, unit: null, place: null };
  if (STATE.test(head)) return { name: rest.join(', '), unit: null, place: null };
  const last = rest.at(-1) ?? '';
  const lastIsPlace =
    PLACE.test(last) &&
    !PLACED.test(head) &&
    !UNIT.test(last) &&
    (rest.length === 1 || UNIT.test(rest[0] ?? '') || LEGAL.test(head));
  const parts = lastIsPlace ? rest.slice(0, -1) : rest;
  const place = lastIsPlace ? last : null;
  if (parts.length === 0) return { name: head, unit: null, place };
  if (UNIT.test(parts[0] ?? '') && !LEGAL.test(parts[0] ?? '')) return { name: head, unit: parts.join(', '), place };
  if (LEGAL.test(head)) return { name: LEGAL.test(parts[0] ?? '') ? written : head, unit: null, place };
  return { name: written, unit: null, place: null };
}

const FUNDER = /ministerium|umweltbundesamt|bundeswehr|stiftung\b|highway administration|^(Springer|IEEE|NetLibrary)/i;
const EVENT =
  /konferenz|conference|tagung|kolloquium|kongre(ß|ss)|symposium|seminar|veranstaltung|plenarsitzung|, (Projekt|Firma)$/i;

/** The body a piece of research belongs to: the first that is no funder, publisher or event; else the first at all. */
export function authorOf(organisations: readonly string[]): Body | null {
  const author = organisations.find((one) => !FUNDER.test(one) && !EVENT.test(one)) ?? organisations[0];
  return author === undefined ? null : bodyOf(author);
}

/** What two spellings of one name have in common: lower case letters and digits, without legal form and brackets. */
export function nameKey(name: string): string {
  return name
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\b(e\. ?V\.|gGmbH|GmbH|mbH|AG|KG|KGaA|SE|Inc\.?|Ltd\.?)(?=\s|$|,)/g, ' ')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
