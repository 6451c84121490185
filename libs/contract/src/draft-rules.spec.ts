import { CHALLENGE } from '@domain/challenges';
import { OFFERING } from '@domain/offerings';
import { blankOf, rulesOf, type Fields, type Kind } from '@domain/postings';
import { draftRules } from './draft-rules';
import { flawsIn, linesIn, type Rules } from './rules';
import { draftOf } from './schema-of';

const TABLES: readonly [string, Fields][] = [
  ['a challenge', CHALLENGE],
  ['an offering', OFFERING],
];

/** Texts and lists of lines on either side of the limits of their field. */
function tries(kind: Kind): readonly unknown[] {
  if (kind.type === 'text') return ['', ' a ', 'x'.repeat(kind.max), 'x'.repeat(kind.max + 1)];
  if (kind.type !== 'texts') return [];
  const lines = (count: number, size: number): string[] => Array.from({ length: count }, () => 'x'.repeat(size));
  const sizes = [0, 1, kind.min, kind.max, kind.max + 1].map((size) => lines(1, size));
  return [...sizes, lines(kind.most, kind.min), lines(kind.most + 1, kind.min), ['', ...lines(kind.most, kind.min)]];
}

describe.each(TABLES)('what may be written into the draft of %s', (_, fields) => {
  const schema = draftOf(fields);
  const rules: Rules<Record<string, unknown>> = draftRules(fields);
  const written = rulesOf(fields).filter(([, { is }]) => tries(is).length > 0);

  it.each(written)('%s is judged as the backend does', (name, { is }) => {
    for (const one of tries(is)) {
      const given = { ...blankOf(fields), [name]: one };
      const sent = { ...given, [name]: Array.isArray(one) ? linesIn(one as string[]) : one };
      expect([one, flawsIn(rules, given).length === 0]).toEqual([one, schema.safeParse(sent).success]);
    }
  });

  it('knows no field that is not written', () => {
    expect(Object.keys(rules)).toEqual(written.map(([name]) => name));
  });
});
