import { DEFAULT_CALIBRATION, type Calibration } from '../score/strength';

/** Fewer answers teach nothing that holds. */
export const ENOUGH_ANSWERS = 200;

/** The chance of acceptance from which a match is strong or possible, and below which nothing is proposed. */
export const CHANCES = { strong: 0.5, possible: 0.3, floor: 0.15 } as const;

/** An answer to a proposal, and the text score the proposal had. */
export interface Answered {
  readonly score: number;
  readonly accepted: boolean;
}

/** From `score` on the chance of acceptance is `chance`; both rise. */
export interface Step {
  readonly score: number;
  readonly chance: number;
}

/** The rising step function nearest to the answers (isotonic regression by pooling neighbours that fall). */
export function risingChances(answers: readonly Answered[]): Step[] {
  // Equal scores are one step, whatever was answered, so they are brought together before neighbours are.
  const byScore = [...Map.groupBy(answers, ({ score }) => score)].sort(([a], [b]) => a - b);
  const pools: { score: number; sum: number; count: number }[] = [];
  for (const [score, equal] of byScore) {
    pools.push({ score, sum: equal.filter(({ accepted }) => accepted).length, count: equal.length });
    for (;;) {
      const [before, after] = pools.slice(-2);
      if (!before || !after || before.sum / before.count < after.sum / after.count) break;
      before.sum += after.sum;
      before.count += after.count;
      pools.pop();
    }
  }
  return pools.map(({ score, sum, count }) => ({ score, chance: sum / count }));
}

/** The classes that answers teach; the shipped ones while there are too few answers or a class is never reached. */
export function calibrated(answers: readonly Answered[], shipped: Calibration = DEFAULT_CALIBRATION): Calibration {
  if (answers.length < ENOUGH_ANSWERS) return shipped;
  const steps = risingChances(answers);
  const from = (chance: number): number | undefined => steps.find((step) => step.chance >= chance)?.score;
  const floor = from(CHANCES.floor) ?? shipped.floor;
  const possible = Math.max(floor, from(CHANCES.possible) ?? shipped.possible);
  return { floor, possible, strong: Math.max(possible, from(CHANCES.strong) ?? shipped.strong) };
}
