import { DEFAULT_CALIBRATION, type Calibration } from '../score/strength';

/** Fewer answers teach nothing that holds. */
export const ENOUGH_ANSWERS = 200;

/** The chance of acceptance from which a match is strong or possible, and below which nothing is proposed. */
export const CHANCES = { strong: 0.5, possible: 0.3, floor: 0.15 } as const;

/** What raises the floor has to be known from so many months; older answers speak of other texts and other people. */
export const FLOOR_MONTHS = 12;

/** So many fresh answers to proposals below a raised floor keep it up. */
export const ENOUGH_BELOW = 20;

/** An answer to a proposal, and the text score the proposal had. */
export interface Answered {
  readonly score: number;
  readonly accepted: boolean;
  /** Whether it is from the last `FLOOR_MONTHS` months. */
  readonly fresh: boolean;
}

type Judged = Pick<Answered, 'score' | 'accepted'>;

/** From `score` on the chance of acceptance is `chance`; both rise. */
export interface Step {
  readonly score: number;
  readonly chance: number;
}

/** The rising step function nearest to the answers (isotonic regression by pooling neighbours that fall). */
export function risingChances(answers: readonly Judged[]): Step[] {
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

const scoreFrom = (steps: readonly Step[], chance: number): number | undefined =>
  steps.find((step) => step.chance >= chance)?.score;

/**
 * A floor above the shipped one hides what could refute it, since nothing is proposed below. So only fresh answers raise
 * it, and without enough of them from below it falls back to the shipped one, where proposals are tried again.
 */
function floorOf(answers: readonly Answered[], shipped: Calibration): number {
  const fresh = answers.filter((one) => one.fresh);
  const learned = scoreFrom(risingChances(fresh), CHANCES.floor) ?? shipped.floor;
  if (learned <= shipped.floor) return learned;
  const below = fresh.filter(({ score }) => score >= shipped.floor && score < learned).length;
  return below >= ENOUGH_BELOW ? learned : shipped.floor;
}

/** The classes that answers teach; the shipped ones while there are too few answers or a class is never reached. */
export function calibrated(answers: readonly Answered[], shipped: Calibration = DEFAULT_CALIBRATION): Calibration {
  if (answers.length < ENOUGH_ANSWERS) return shipped;
  const steps = risingChances(answers);
  const floor = floorOf(answers, shipped);
  const possible = Math.max(floor, scoreFrom(steps, CHANCES.possible) ?? shipped.possible);
  return { floor, possible, strong: Math.max(possible, scoreFrom(steps, CHANCES.strong) ?? shipped.strong) };
}
