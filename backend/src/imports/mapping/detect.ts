import { OFFERING } from '@domain/offerings';
import type { ImportKind } from './record';
import type { Picker } from './pick';

const BY_WORD: Readonly<Record<string, ImportKind>> = {
  institution: 'institution',
  einrichtung: 'institution',
  organisation: 'institution',
  research: 'research',
  evidence: 'research',
  offering: 'offering',
  angebot: 'offering',
  technologieangebot: 'offering',
  thesis: 'research',
  report: 'research',
  publication: 'research',
  project: 'research',
  patent: 'research',
  need: 'need',
  challenge: 'need',
  bedarf: 'need',
  problem: 'need',
  subject: 'subject',
};

const BY_FILE: readonly (readonly [RegExp, ImportKind])[] = [
  [/compan|firmen|unternehmen|needs?\b|bedarf|challenge|call|problem/i, 'need'],
  [/institution|einrichtung|\bror|_ror/i, 'institution'],
  [/offering|angebot/i, 'offering'],
  [/research|thes[ie]s|result|report|forschung/i, 'research'],
];

/**
 * What a record is: said by its field `kind` or `type`, else by fields only one kind has, else by the name of its
 * file. The documented order of `README.md`; undefined when nothing tells.
 */
export function kindOf(fields: Picker, file: string, asked?: ImportKind): ImportKind | undefined {
  if (asked) return asked;
  const said = BY_WORD[fields.text('kind', 'art', 'type').toLowerCase()];
  if (said) return said;
  if (fields.has('Fachnummer', 'Subject Number')) return 'subject';
  if (fields.has('ror', 'lat', 'latitude') || /^https:\/\/ror\.org\//.test(fields.text('id'))) return 'institution';
  if (fields.has('expected_outcome', 'deadline', 'bedarf', 'was_erreichen')) return 'need';
  if (fields.has(...OFFERING.protection.imported)) return 'offering';
  const byFile = BY_FILE.find(([pattern]) => pattern.test(file))?.[1];
  if (byFile) return byFile;
  if (fields.has('title', 'titel') && fields.has('abstract', 'zusammenfassung')) return 'research';
  return undefined;
}
