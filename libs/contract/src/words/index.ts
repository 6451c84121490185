import type { Language } from '@domain/accounts';
import type { Reason } from '@domain/matching/explanation';
import type { FieldCode, ProblemCode } from '../problems';
import { codesDe } from './de';
import { codesEn } from './en';
import { formsOf, type Forms } from './forms';
import { fieldProblemWords, problemWords } from './problems';
import { reasonIn, reasonsIn, type Names } from './reasons';
import type { CodeWords } from './records';

export type { Forms } from './forms';
export type { Names } from './reasons';
export type { AskedQuestion, CodeWords, PostingField } from './records';

/** Everything the platform can say about codes and data in one language. */
export interface Words extends CodeWords, Forms {
  readonly language: Language;
  /** The sentence for a reason of a match; `names` gives labels for topics and sectors. */
  readonly reason: (reason: Reason, names: Names) => string;
  /** The sentences for several reasons in their order; words of both texts are named in one sentence. */
  readonly reasons: (reasons: readonly Reason[], names: Names) => string[];
  /** What a refusal means; a code of another version gets the sentence for the unexpected. */
  readonly problem: (code: string) => string;
  /** What is wrong with a field: a code of the contract or a shortcoming of a room. */
  readonly fieldProblem: (code: string, limit?: number) => string;
}

const known = <T extends object>(record: T, code: string): code is Extract<keyof T, string> =>
  Object.hasOwn(record, code);

function make(language: Language, codes: CodeWords): Words {
  const problems = problemWords[language];
  const fields = fieldProblemWords[language];
  return {
    ...codes,
    ...formsOf(language),
    language,
    reason: (reason, names) => reasonIn(language, reason, names),
    reasons: (reasons, names) => reasonsIn(language, reasons, names),
    problem: (code) => problems[known<Record<ProblemCode, string>>(problems, code) ? code : 'unexpected'],
    fieldProblem: (code, limit) => {
      if (limit === undefined && known(codes.shortcoming, code)) return codes.shortcoming[code];
      const text = fields[known<Record<FieldCode, string>>(fields, code) ? code : 'invalid'];
      return limit === undefined && text.includes('{limit}') ? fields.invalid : text.replace('{limit}', String(limit));
    },
  };
}

const WORDS: Readonly<Record<Language, Words>> = { de: make('de', codesDe), en: make('en', codesEn) };

/** The words of one language. */
export const wordsIn = (language: Language): Words => WORDS[language];
