import type { Reason } from '@domain/matching/explanation';
import type { FieldCode, ProblemCode } from '../problems';
import type { WordsOf } from './folder';
import { formsOf, type Forms } from './forms';
import { sameWord, sentencesFor, type Names } from './reasons';
import type { CodeWords, LimitCode } from './records';

/** Everything the platform can say about codes and data in one language. */
export interface Words extends CodeWords, Forms {
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

/** Codes, reasons and forms of one language, ready to use. */
export function wordsFrom(locale: string, basics: WordsOf<'basics'>): Words {
  const { codes, problems, limits, fields, reasons, terms, bothSay } = basics;
  const forms = formsOf(locale, basics.forms);
  const reason = (given: Reason, names: Names): string => {
    if (given.code === 'term') {
      const { via, challengeTerm, offeringTerm } = given;
      return terms[via](challengeTerm, offeringTerm, sameWord(challengeTerm, offeringTerm));
    }
    const say = reasons[given.code] as (reason: Reason, say: Forms & CodeWords & Names) => string;
    return say(given, { ...forms, ...codes, ...names });
  };
  return {
    ...codes,
    ...forms,
    reason,
    reasons: (all, names) =>
      sentencesFor(
        all,
        (one) => reason(one, names),
        (words) => bothSay(forms.list(words.map(forms.quoted))),
      ),
    problem: (code) => problems[known<Record<ProblemCode, string>>(problems, code) ? code : 'unexpected'],
    fieldProblem: (code, limit) => {
      if (limit !== undefined && known<Record<LimitCode, unknown>>(limits, code)) return limits[code](limit);
      if (limit === undefined && known(codes.shortcoming, code)) return codes.shortcoming[code];
      return fields[known<Record<Exclude<FieldCode, LimitCode>, string>>(fields, code) ? code : 'invalid'];
    },
  };
}
