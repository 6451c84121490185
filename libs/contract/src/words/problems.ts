import type { Language } from '@domain/accounts';
import type { FieldCode, ProblemCode } from '../problems';
import { fieldProblemsDe, problemsDe } from './problems.de';
import { fieldProblemsEn, problemsEn } from './problems.en';

/** What a person reads for each problem code. */
export const problemWords: Record<Language, Record<ProblemCode, string>> = { de: problemsDe, en: problemsEn };

/** What a person reads beside a field; `{limit}` is to be replaced. */
export const fieldProblemWords: Record<Language, Record<FieldCode, string>> = {
  de: fieldProblemsDe,
  en: fieldProblemsEn,
};
