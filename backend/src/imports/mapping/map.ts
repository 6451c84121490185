import { OFFERING_LIMITS, type EvidenceKind } from '@domain/offerings';
import type { Fields } from '../reading/row';
import type { Rejection } from '../rejection';
import { bodiesIn, languageIn, ORGANISATION_NAME, subjectsIn, TEXTS, TITLE_MIN, TITLES } from './columns';
import { kindOf } from './detect';
import type { Called } from './imported';
import { cut, Picker } from './pick';
import { need, offering } from './postings';
import type { ImportKind, ImportRecord, InstitutionRecord, Origin, ResearchRecord } from './record';
import { subjectOf } from './title';

export type Mapped = { readonly record: ImportRecord } | { readonly rejection: Rejection };

/** Limits of the columns that hold imported text, in characters. */
const EVIDENCE_TITLE = 300;
const SOURCE_ID = 300;

/** Turns the fields of one line into a record, or says why not. Pure; takes anything. */
export function mapFields(fields: Fields, file: string, called: Called, asked?: ImportKind): Mapped {
  const picker = new Picker(fields);
  const kind = kindOf(picker, file, asked);
  if (kind === undefined) return { rejection: 'unknown_kind' };
  const sourceId = picker.text('id', 'source_id', 'ror', 'doi', 'kennung', 'Subject Number', 'Fachnummer');
  if (sourceId === '' || sourceId.length > SOURCE_ID) return { rejection: 'no_id' };
  const origin: Origin = {
    sourceId,
    sourceName: cut(picker.text('source', 'quelle') || file, 200),
    licence: cut(picker.text('licence', 'license', 'lizenz'), 200),
  };
  const read = READ[kind](picker, origin, called);
  return typeof read === 'string' ? { rejection: read } : { record: read };
}

function institution(picker: Picker, origin: Origin): InstitutionRecord | Rejection {
  const name = cut(picker.text('name', 'title', 'titel', 'bezeichnung'), ORGANISATION_NAME);
  if (name.length < 2) return 'no_name';
  const plz = picker.text('plz', 'postcode', 'postleitzahl');
  const ror = [picker.text('ror'), origin.sourceId].find((one) => /^https:\/\/ror\.org\/\w{9}$/.test(one)) ?? null;
  return {
    kind: 'institution',
    ...origin,
    name,
    names: [...new Set([name, ...picker.list('names', 'aliases', 'weitere_namen')])],
    ror,
    place: picker.text('city', 'place', 'ort', 'stadt') || null,
    plz: /^\d{5}$/.test(plz) ? plz : null,
    lat: picker.number(-90, 90, 'lat', 'latitude'),
    lng: picker.number(-180, 180, 'lng', 'lon', 'longitude'),
    website: picker.url('website', 'url', 'web'),
  };
}

const EVIDENCE: Readonly<Record<string, EvidenceKind>> = {
  thesis: 'thesis',
  dissertation: 'thesis',
  abschlussarbeit: 'thesis',
  report: 'project',
  project: 'project',
  projekt: 'project',
  patent: 'patent',
  publication: 'publication',
  article: 'publication',
};

function research(picker: Picker, origin: Origin): ResearchRecord | Rejection {
  const whole = subjectOf(picker.text(...TITLES));
  if (whole.length < TITLE_MIN) return 'no_title';
  const title = cut(whole, EVIDENCE_TITLE);
  const text = picker.text(...TEXTS);
  const funded = picker.list('funding_numbers', 'foerderkennzeichen').length > 0;
  return {
    kind: 'research',
    ...origin,
    evidence: EVIDENCE[picker.text('type', 'art').toLowerCase()] ?? (funded ? 'project' : 'publication'),
    title,
    text: cut(title === whole ? text : `${whole}. ${text}`, OFFERING_LIMITS.evidenceText),
    year: picker.number(1900, 2100, 'year', 'jahr'),
    url: picker.url('url', 'link'),
    language: languageIn(picker),
    organisations: bodiesIn(picker),
    subjects: subjectsIn(picker),
  };
}

const READ: Readonly<Record<ImportKind, (picker: Picker, origin: Origin, called: Called) => ImportRecord | Rejection>> =
  {
    institution,
    research,
    offering,
    need,
    subject: (_, origin) => ({ kind: 'subject', ...origin }),
  };
