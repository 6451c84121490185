import { CHALLENGE, CHALLENGE_LIMITS } from '@domain/challenges';
import { OFFERING } from '@domain/offerings';
import type { Rejection } from '../rejection';
import { bodiesIn, ORGANISATION_NAME, subjectsIn, TITLE_MIN, TITLES } from './columns';
import { importedOf, type Called } from './imported';
import { cut, type Picker } from './pick';
import type { NeedRecord, OfferingRecord, Origin } from './record';
import { subjectOf } from './title';

/** Who stands behind a call topic of the Funding & Tenders portal, which names no body itself. */
const EU = 'European Commission, Horizon Europe';

/**
 * Title and text as they are read here: a title too long for its field, or without a text of its own, stands whole in
 * front of the text.
 */
function headed(
  picker: Picker,
  names: readonly string[],
  title: number,
  text: { readonly min: number; readonly max: number },
) {
  const whole = subjectOf(picker.text(...TITLES));
  const short = cut(whole, title);
  const own = picker.text(...names);
  const enough = short === whole && [...own].length >= text.min;
  return { title: short, text: cut(enough ? own : `${whole}. ${own}`, text.max) };
}

export function offering(picker: Picker, origin: Origin, called: Called): OfferingRecord | Rejection {
  const { title, text } = headed(picker, OFFERING.text.imported, OFFERING.title.is.max, OFFERING.text.is);
  if (title.length < TITLE_MIN) return 'no_title';
  if ([...text].length < OFFERING.text.is.min) return 'text_too_short';
  return {
    kind: 'offering',
    ...origin,
    content: { ...importedOf(OFFERING, picker, called), title, text },
    organisations: bodiesIn(picker),
    subjects: subjectsIn(picker),
  };
}

export function need(picker: Picker, origin: Origin, called: Called): NeedRecord | Rejection {
  const { imported: names, is } = CHALLENGE.answers;
  const limits = { min: CHALLENGE_LIMITS.whatMin, max: is.max };
  const { title, text } = headed(picker, names.what, CHALLENGE.title.is.max, limits);
  if (title.length < TITLE_MIN) return 'no_title';
  if ([...text].length < limits.min) return 'text_too_short';
  const organisation =
    picker.list('organisations', 'organisation', 'company', 'firma')[0] ?? (picker.has('expected_outcome') ? EU : '');
  if (organisation === '') return 'no_organisation';
  const said = importedOf(CHALLENGE, picker, called);
  const deadline = picker.text('deadline', 'frist');
  return {
    kind: 'need',
    ...origin,
    content: { ...said, title, answers: { ...said.answers, what: { text, lock: 'everyone' } } },
    organisation: cut(organisation, ORGANISATION_NAME),
    subjects: subjectsIn(picker),
    deadline: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(deadline) ? deadline : null,
  };
}
