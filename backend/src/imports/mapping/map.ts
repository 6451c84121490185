import type { TextLanguage } from '@domain/languages';
import { CHALLENGE_LIMITS } from '@domain/challenges';
import { OFFERING_LIMITS, type EvidenceKind } from '@domain/offerings';
import type { Fields } from '../reading/row';
import type { Rejection } from '../rejection';
import { kindOf } from './detect';
import { cut, Picker } from './pick';
import { subjectOf } from './title';
import type { ImportKind, ImportRecord, InstitutionRecord, NeedRecord, Origin, ResearchRecord } from './record';

export type Mapped = { readonly record: ImportRecord } | { readonly rejection: Rejection };

/** Limits of the columns that hold imported text, in characters. */
const EVIDENCE_TITLE = 300;
const ORGANISATION_NAME = 160;
const TITLE_MIN = 3;
const SOURCE_ID = 300;

const TITLES = ['title', 'titel', 'thema'] as const;
const TEXTS = ['text', 'abstract', 'description', 'beschreibung', 'zusammenfassung', 'scope', 'what', 'was'] as const;

/** Turns the fields of one line into a record, or says why not. Pure; takes anything. */
export function mapFields(fields: Fields, file: string, asked?: ImportKind): Mapped {
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
  switch (kind) {
    case 'institution':
      return institution(picker, origin);
    case 'research':
      return research(picker, origin);
    case 'need':
      return need(picker, origin);
    case 'subject':
      return { record: { kind, ...origin } };
  }
}

function institution(picker: Picker, origin: Origin): Mapped {
  const name = cut(picker.text('name', 'title', 'titel', 'bezeichnung'), ORGANISATION_NAME);
  if (name.length < 2) return { rejection: 'no_name' };
  const plz = picker.text('plz', 'postcode', 'postleitzahl');
  const ror = [picker.text('ror'), origin.sourceId].find((one) => /^https:\/\/ror\.org\/\w{9}$/.test(one)) ?? null;
  const record: InstitutionRecord = {
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
  return { record };
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

function research(picker: Picker, origin: Origin): Mapped {
  const whole = subjectOf(picker.text(...TITLES));
  if (whole.length < TITLE_MIN) return { rejection: 'no_title' };
  const title = cut(whole, EVIDENCE_TITLE);
  const text = picker.text(...TEXTS);
  const funded = picker.list('funding_numbers', 'foerderkennzeichen').length > 0;
  const record: ResearchRecord = {
    kind: 'research',
    ...origin,
    evidence: EVIDENCE[picker.text('type', 'art').toLowerCase()] ?? (funded ? 'project' : 'publication'),
    title,
    text: cut(title === whole ? text : `${whole}. ${text}`, OFFERING_LIMITS.evidenceText),
    year: picker.number(1900, 2100, 'year', 'jahr'),
    url: picker.url('url', 'link'),
    language: languageOf(picker),
    organisations: picker.list('organisations', 'organisation', 'institution', 'einrichtung', 'contributor'),
    subjects: [...picker.list('subjects_de', 'subjects', 'schlagworte', 'topics'), ...picker.list('classes')],
  };
  return { record };
}

function need(picker: Picker, origin: Origin): Mapped {
  const whole = subjectOf(picker.text(...TITLES));
  if (whole.length < TITLE_MIN) return { rejection: 'no_title' };
  const title = cut(whole, CHALLENGE_LIMITS.title);
  const text = picker.text(...TEXTS);
  const enough = [...text].length >= CHALLENGE_LIMITS.whatMin;
  const what = cut(title === whole && enough ? text : `${whole}. ${text}`, CHALLENGE_LIMITS.answer);
  if ([...what].length < CHALLENGE_LIMITS.whatMin) return { rejection: 'text_too_short' };
  const plz = picker.text('plz', 'postcode', 'postleitzahl');
  const deadline = picker.text('deadline', 'frist');
  const organisation =
    picker.list('organisations', 'organisation', 'company', 'firma')[0] ?? (picker.has('expected_outcome') ? EU : '');
  if (organisation === '') return { rejection: 'no_organisation' };
  const record: NeedRecord = {
    kind: 'need',
    ...origin,
    title,
    what,
    enough: cut(picker.text('expected_outcome', 'enough', 'genug', 'ziel'), CHALLENGE_LIMITS.answer),
    language: languageOf(picker),
    organisation: cut(organisation, ORGANISATION_NAME),
    subjects: [...picker.list('subjects_de', 'subjects', 'schlagworte', 'topics'), ...picker.list('classes')],
    plz: /^\d{5}$/.test(plz) ? plz : null,
    deadline: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(deadline) ? deadline : null,
  };
  return { record };
}

/** Who stands behind a call topic of the Funding & Tenders portal, which names no body itself. */
const EU = 'European Commission, Horizon Europe';

const languageOf = (picker: Picker): TextLanguage =>
  /^en/i.test(picker.text('lang', 'language', 'sprache')) ? 'en' : 'de';
