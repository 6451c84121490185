import { addDays, addMonths, laterOf, type Day } from '../calendar';

/** When a posting asks for confirmation (months after the last one), and what silence leads to (days after asking). */
export const CONFIRMATION = { months: 6, pauseDays: 30, archiveDays: 90 } as const;

/** What silence has led to: nothing yet, the question, the pause, the archive. */
export type ConfirmationStage = 'fresh' | 'asks' | 'pauses' | 'archives';

/** The days on which silence after the last confirmation has consequences. */
export interface ConfirmationDays {
  readonly asksOn: Day;
  readonly pausesOn: Day;
  readonly archivesOn: Day;
}

/**
 * When a posting last confirmed on this day (Berlin) asks, pauses and goes to the archive. Asked later than it should
 * have been (a worker was down), it also waits later: nobody loses a posting without having been asked in time.
 */
export function confirmationDays(confirmedOn: Day, askedOn: Day | null = null): ConfirmationDays {
  const asksOn = addMonths(confirmedOn, CONFIRMATION.months);
  const asked = laterOf(asksOn, askedOn ?? asksOn);
  return {
    asksOn,
    pausesOn: addDays(asked, CONFIRMATION.pauseDays),
    archivesOn: addDays(asked, CONFIRMATION.archiveDays),
  };
}

/** How far silence has gone on a day; each stage holds from its day on. */
export function confirmationStage(confirmedOn: Day, today: Day, askedOn: Day | null = null): ConfirmationStage {
  const { asksOn, pausesOn, archivesOn } = confirmationDays(confirmedOn, askedOn);
  if (today >= archivesOn) return 'archives';
  if (today >= pausesOn) return 'pauses';
  return today >= asksOn ? 'asks' : 'fresh';
}

/** Whether a posting visibly ages: six months have passed since its last confirmation. */
export const isAgeing = (confirmedOn: Day, today: Day): boolean => confirmationStage(confirmedOn, today) !== 'fresh';
