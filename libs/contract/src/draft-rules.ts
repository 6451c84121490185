import { rulesOf, type Fields, type Kind, type Values } from '@domain/postings';
import { lines, type Rule, type Rules } from './rules';

function ruleOf(kind: Kind): Rule | null {
  switch (kind.type) {
    case 'text':
      return { kind: kind.kind, min: 0, max: kind.max };
    case 'texts':
      return lines(kind.most, kind.max, kind.min);
    default:
      return null;
  }
}

/** What may be written into a posting while it is a draft; what it still needs is said by its shortcomings. */
export const draftRules = <F extends Fields>(fields: F): Rules<Values<F>> =>
  Object.fromEntries(
    rulesOf(fields).flatMap(([name, { is }]) => {
      const rule = ruleOf(is);
      return rule ? [[name, rule]] : [];
    }),
  ) as Rules<Values<F>>;
