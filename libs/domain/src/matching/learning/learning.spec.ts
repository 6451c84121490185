import * as fc from 'fast-check';
import { calibrated, declineRules, DEFAULT_CALIBRATION, mayBeProposed, risingChances, type Answered } from '..';

describe('declines as rules', () => {
  const decline = { group: 'g', item: 'i', topics: ['welding'] };
  it.each([
    ['no_capacity', { id: 'j', group: 'g' }, ['law'], false],
    ['not_my_method', { id: 'i', group: 'g' }, ['law'], false],
    ['not_my_method', { id: 'j', group: 'g' }, ['law'], true],
    ['wrong_field', { id: 'j', group: 'g' }, ['welding'], false],
    ['wrong_field', { id: 'j', group: 'g' }, ['welding', 'law'], true],
    ['wrong_field', { id: 'j', group: 'g' }, [], true],
    ['wrong_field', { id: 'j', group: 'other' }, ['welding'], true],
    ['too_far', { id: 'i', group: 'g' }, ['welding'], true],
  ] as const)('%s: %j for %j may be proposed: %s', (reason, item, topics, may) =>
    expect(mayBeProposed(declineRules([{ ...decline, reason }]), item, topics)).toBe(may),
  );
});

describe('calibration', () => {
  const answered = fc.record({
    score: fc.double({ min: 0, max: 2, noNaN: true }),
    accepted: fc.boolean(),
    fresh: fc.boolean(),
  });

  it('keeps the shipped classes until there are 200 answers', () => {
    const one: Answered = { score: 0.9, accepted: false, fresh: true };
    expect(calibrated(Array.from({ length: 199 }, () => one))).toBe(DEFAULT_CALIBRATION);
  });

  it('learns from which score on people say yes', () => {
    const answers = Array.from({ length: 400 }, (_, at) => ({
      score: at / 400,
      accepted: at >= 200 || at % 5 === 0,
      fresh: true,
    }));
    const learned = calibrated(answers);
    expect(learned.strong).toBeCloseTo(0.5, 1);
    expect(learned.floor).toBeLessThan(0.05);
  });

  const many = (count: number, score: number, accepted: boolean, fresh: boolean): Answered[] =>
    Array.from({ length: count }, () => ({ score, accepted, fresh }));
  const shipped = 0.14;
  const wanted = many(200, 0.3, true, true);

  it.each<[string, Answered[], number]>([
    ['fresh answers refuse what lies below', many(20, 0.2, false, true), 0.3],
    ['too few of them do', many(19, 0.2, false, true), shipped],
    ['all that refuse are old', many(200, 0.2, false, false), shipped],
    ['nothing was proposed below', [], shipped],
    [
      'fresh answers want what old ones refused',
      [...many(200, 0.2, false, false), ...many(12, 0.2, false, true), ...many(8, 0.2, true, true)],
      shipped,
    ],
    ['fresh answers lie below the shipped floor only', many(40, 0.1, false, true), shipped],
  ])('raises the floor only by fresh answers from below: %s', (_, below, floor) => {
    const classes = { strong: 0.34, possible: 0.2, floor: shipped };
    expect(calibrated([...wanted, ...below], classes).floor).toBe(floor);
  });

  it('takes equal scores together, whatever stands before them', () => {
    const answers = [
      { score: 0.2, accepted: true },
      { score: 0.1, accepted: false },
      { score: 0.2, accepted: false },
    ];
    expect(risingChances(answers)).toEqual([
      { score: 0.1, chance: 0 },
      { score: 0.2, chance: 0.5 },
    ]);
  });

  it('gives chances that rise and keep the number of yeses', () =>
    fc.assert(
      fc.property(fc.array(answered, { maxLength: 80 }), (answers) => {
        const steps = risingChances(answers);
        steps.forEach(({ score, chance }, at) => {
          expect(chance).toBeGreaterThanOrEqual(0);
          expect(chance).toBeLessThanOrEqual(1);
          const next = steps[at + 1];
          if (next) expect([next.score > score, next.chance > chance]).toEqual([true, true]);
        });
        const told = answers.reduce(
          (sum, { score }) => sum + (steps.findLast((s) => s.score <= score)?.chance ?? 0),
          0,
        );
        expect(told).toBeCloseTo(answers.filter(({ accepted }) => accepted).length, 6);
      }),
    ));

  it('has classes in order, whatever people answer', () =>
    fc.assert(
      fc.property(fc.array(answered, { minLength: 200, maxLength: 260 }), (answers) => {
        const { floor, possible, strong } = calibrated(answers);
        expect([floor, possible, strong]).toEqual([floor, possible, strong].sort((a, b) => a - b));
      }),
      { numRuns: 30 },
    ));
});
