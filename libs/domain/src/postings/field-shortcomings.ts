import { rulesOf, type FieldRule, type Fields, type Found } from './field';
import type { LockedText } from './lock';
import { collect, countCode, lengthCode, type Shortcoming, type ShortcomingCode } from './shortcomings';

type Judged = readonly [field: string, code: ShortcomingCode | null];

function judge(name: string, { is, needed }: FieldRule, value: unknown): Judged[] {
  const count = (most: number): Judged[] => {
    const code = countCode((value as unknown[]).length, most);
    return [[name, needed || code !== 'missing' ? code : null]];
  };
  switch (is.type) {
    case 'text':
      return [[name, lengthCode(value as string, needed ? is.min : 0, is.max)]];
    case 'locked':
      return is.names.map((one) => {
        const { text, lock } = (value as Readonly<Record<string, LockedText>>)[one] ?? { text: '', lock: 'everyone' };
        const min = is.mins[one] ?? 0;
        // What must be said must be readable by members at least: nobody can offer help for what nobody may read.
        const closed = min > 0 && lock === 'partner' ? 'closed_to_readers' : null;
        return [`${name}.${one}`, lengthCode(text, min, is.max) ?? closed];
      });
    case 'some':
      return count(is.of.length);
    case 'texts':
    case 'codes':
    case 'items':
      return count(is.most);
    case 'flag':
      return [[name, needed && value !== true ? 'not_confirmed' : null]];
    default:
      return [[name, needed && value === null ? 'missing' : null]];
  }
}

/** What a posting with these fields still needs before it may be handed in, in the order of the form. */
export const shortcomingsOf = <F extends Fields>(fields: F, values: Found<F>): Shortcoming[] =>
  collect(rulesOf(fields).flatMap(([name, rule]) => judge(name, rule, values[name] ?? rule.is.blank)));
