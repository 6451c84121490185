import { addDays, addMonths, laterOf, type Day } from '../calendar';

/** When a posting asks for a sign of life (months after the last one), and what silence leads to (days after asking). */
export const PROOF_OF_LIFE = { months: 6, pauseDays: 30, archiveDays: 90 } as const;

/** What silence has led to: nothing yet, the question, the pause, the archive. */
export type LifeStage = 'fresh' | 'asks' | 'pauses' | 'archives';

/** The days on which silence after the last sign of life has consequences. */
export interface LifeDays {
  readonly asksOn: Day;
  readonly pausesOn: Day;
  readonly archivesOn: Day;
}

/**
 * When a posting last confirmed on this day (Berlin) asks, pauses and goes to the archive. Asked later than it should
 * have been (a worker was down), it also waits later: nobody loses a posting without having been asked in time.
 */
export function lifeDays(confirmedOn: Day, askedOn: Day | null = null): LifeDays {
  const asksOn = addMonths(confirmedOn, PROOF_OF_LIFE.months);
  const asked = laterOf(asksOn, askedOn ?? asksOn);
  return {
    asksOn,
    pausesOn: addDays(asked, PROOF_OF_LIFE.pauseDays),
    archivesOn: addDays(asked, PROOF_OF_LIFE.archiveDays),
  };
}

/** How far silence has gone on a day; each stage holds from its day on. */
export function lifeStage(confirmedOn: Day, today: Day, askedOn: Day | null = null): LifeStage {
  const { asksOn, pausesOn, archivesOn } = lifeDays(confirmedOn, askedOn);
  if (today >= archivesOn) return 'archives';
  if (today >= pausesOn) return 'pauses';
  return today >= asksOn ? 'asks' : 'fresh';
}

/** Whether a posting visibly ages: six months have passed since its last sign of life. */
export const isAgeing = (confirmedOn: Day, today: Day): boolean => lifeStage(confirmedOn, today) !== 'fresh';
