import { addWorkingDays, workingDaysBetween, type Day } from '../calendar';
import { CLOCK } from './answer';

/** The answer clock as both sides see it: working day `day` of `of`, the last day, and whether that has passed. */
export interface AnswerClock {
  readonly day: number;
  readonly of: number;
  readonly dueOn: Day;
  readonly late: boolean;
}

/** What happens while somebody is asked and does not answer, in this order. */
export const CLOCK_STAGES = ['first_reminder', 'second_reminder', 'deputy', 'guide', 'lapsed'] as const;
export type ClockStage = (typeof CLOCK_STAGES)[number];

const DAY_OF_STAGE: Readonly<Record<ClockStage, number>> = {
  first_reminder: CLOCK.remind[0],
  second_reminder: CLOCK.remind[1],
  deputy: CLOCK.deputy,
  guide: CLOCK.guide,
  lapsed: CLOCK.lapse,
};

/** The clock on a day, for a request made on another; the day of the request does not count. */
export function clockOn(askedOn: Day, today: Day): AnswerClock {
  const day = workingDaysBetween(askedOn, today);
  return { day, of: CLOCK.due, dueOn: addWorkingDays(askedOn, CLOCK.due), late: day > CLOCK.due };
}

/** Every stage a request has reached by this day, earliest first. */
export function reachedStages(askedOn: Day, today: Day): ClockStage[] {
  const day = workingDaysBetween(askedOn, today);
  return CLOCK_STAGES.filter((stage) => day >= DAY_OF_STAGE[stage]);
}

/** The day on which a request reaches a stage. */
export const dayOfStage = (askedOn: Day, stage: ClockStage): Day => addWorkingDays(askedOn, DAY_OF_STAGE[stage]);
