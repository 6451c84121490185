import type { FieldCode, FieldProblem } from '@contract/problems';
import type * as z from 'zod';

type Issue = z.core.$ZodIssue;

const FORMATS: Readonly<Record<string, FieldCode>> = {
  email: 'not_an_email',
  url: 'not_an_address',
  date: 'not_a_day',
};

type Bounds = readonly [small: FieldCode, big: FieldCode];
const BY_ORIGIN: Readonly<Record<string, Bounds>> = {
  string: ['too_short', 'too_long'],
  array: ['too_few', 'too_many'],
  set: ['too_few', 'too_many'],
};
const OF_NUMBERS: Bounds = ['too_small', 'too_big'];

function codeOf(issue: Issue): Pick<FieldProblem, 'code' | 'limit'> {
  const absent = issue.input === undefined || issue.input === null || issue.input === '';
  switch (issue.code) {
    case 'invalid_type':
      return { code: absent ? 'required' : issue.expected === 'number' ? 'not_a_number' : 'invalid' };
    case 'too_small': {
      const [code] = BY_ORIGIN[issue.origin] ?? OF_NUMBERS;
      return issue.origin === 'string' && absent ? { code: 'required' } : { code, limit: Number(issue.minimum) };
    }
    case 'too_big': {
      const [, code] = BY_ORIGIN[issue.origin] ?? OF_NUMBERS;
      return { code, limit: Number(issue.maximum) };
    }
    case 'invalid_format':
      if (issue.path.at(-1) === 'plz') return { code: absent ? 'required' : 'not_a_postcode' };
      return { code: absent ? 'required' : (FORMATS[issue.format] ?? 'invalid') };
    case 'invalid_value':
      return { code: absent ? 'required' : 'not_a_choice' };
    default:
      return { code: 'invalid' };
  }
}

/** What a schema refused, one code per field, without quoting what was sent. */
export function fieldProblems(issues: readonly Issue[]): FieldProblem[] {
  const byField = new Map<string, FieldProblem>();
  for (const issue of issues) {
    const field = issue.path.join('.');
    if (!byField.has(field)) byField.set(field, { field, ...codeOf(issue) });
  }
  return [...byField.values()];
}
