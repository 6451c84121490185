import type { Life } from './life';

/** A life of whatever thing; its guards are not called here, only counted. */
export type AnyLife = Life<string, string, never, string>;

const movesOf = ({ steps }: AnyLife, state: string) => Object.values(steps[state] ?? {}).flatMap((move) => move ?? []);

/** Every state that can be reached from one, itself among them. */
function reachedFrom(life: AnyLife, from: string): ReadonlySet<string> {
  const reached = new Set([from]);
  for (const state of reached) for (const { to } of movesOf(life, state)) reached.add(to);
  return reached;
}

/**
 * What is wrong with a table of a life, one sentence each: a state nobody comes to, a state without a way to an end,
 * an end that goes on, a guard without use. Empty for a sound one.
 */
export function flawsOf(life: AnyLife): string[] {
  const { start, ends, steps, guards } = life;
  const states = Object.keys(steps);
  const used = new Set(states.flatMap((state) => movesOf(life, state).flatMap((move) => move.guards ?? [])));
  const fromStart = reachedFrom(life, start);
  return [
    ...states.filter((state) => !fromStart.has(state)).map((state) => `Nothing leads to "${state}".`),
    ...states.flatMap((state) => {
      const reached = reachedFrom(life, state);
      return ends.some((end) => reached.has(end)) ? [] : [`Nothing leads from "${state}" to an end.`];
    }),
    ...ends.filter((end) => movesOf(life, end).length > 0).map((end) => `The end "${end}" goes on.`),
    ...ends.filter((end) => !fromStart.has(end)).map((end) => `Nothing leads to the end "${end}".`),
    ...Object.keys(guards)
      .filter((reason) => !used.has(reason))
      .map((reason) => `No step is guarded by "${reason}".`),
  ];
}
