/** Where a step leads, and the reasons that may stand against it. */
export interface Move<State, Why> {
  readonly to: State;
  readonly guards?: readonly Why[];
}

/**
 * The life of a thing as a table: for each state the steps that lead out of it. A guard is named by the reason it
 * refuses with and judges facts that were loaded before, so a page can say beforehand what a step still lacks.
 */
export interface Life<State extends string, Step extends string, Facts, Why extends string> {
  readonly start: State;
  /** States nothing leads out of. */
  readonly ends: readonly State[];
  readonly steps: Readonly<Record<State, Readonly<Partial<Record<Step, Move<State, Why>>>>>>;
  /** Whether nothing stands against a step for this reason. */
  readonly guards: Readonly<Record<Why, (facts: Facts) => boolean>>;
}

/** The reason every life knows: the step does not exist in this state. */
export type NoSuchStep = 'no_such_step';

/** The state a step leads to, or every reason why it cannot be taken. */
export type Tried<State, Why> =
  { readonly to: State } | { readonly why: readonly [Why | NoSuchStep, ...(Why | NoSuchStep)[]] };

/** Where a step leads from a state, whatever its guards say; null when it does not exist there. */
export const leadsTo = <State extends string, Step extends string, Facts, Why extends string>(
  { steps }: Life<State, Step, Facts, Why>,
  state: State,
  step: Step,
): State | null => steps[state][step]?.to ?? null;

/** Tries a step and answers with the next state or with all reasons against it. */
export function tryStep<State extends string, Step extends string, Facts, Why extends string>(
  life: Life<State, Step, Facts, Why>,
  state: State,
  step: Step,
  facts: Facts,
): Tried<State, Why> {
  const move = life.steps[state][step];
  if (!move) return { why: ['no_such_step'] };
  const [first, ...others] = (move.guards ?? []).filter((reason) => !life.guards[reason](facts));
  return first === undefined ? { to: move.to } : { why: [first, ...others] };
}

/** Whether a step can be taken now. */
export const mayStep = <State extends string, Step extends string, Facts, Why extends string>(
  life: Life<State, Step, Facts, Why>,
  state: State,
  step: Step,
  facts: Facts,
): boolean => 'to' in tryStep(life, state, step, facts);

/** The steps that can be taken now, in the order of the table. */
export const stepsFor = <State extends string, Step extends string, Facts, Why extends string>(
  life: Life<State, Step, Facts, Why>,
  state: State,
  facts: Facts,
): Step[] => (Object.keys(life.steps[state]) as Step[]).filter((step) => mayStep(life, state, step, facts));
