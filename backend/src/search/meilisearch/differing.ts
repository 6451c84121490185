import type { Settings } from 'meilisearch';

/** Lists in which the order says something; all others are sets, and the server answers them in an order of its own. */
const ORDERED: readonly string[] = ['searchableAttributes', 'rankingRules'] satisfies (keyof Settings)[];
/** The server answers a key with stars in it, if at all. */
const HIDDEN = 'apiKey';

const isThing = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether all that is wanted stands there; what the server adds inside of a setting is its own business. */
function stands(wanted: unknown, there: unknown, ordered: boolean): boolean {
  if (isThing(wanted))
    return (
      isThing(there) &&
      Object.entries(wanted).every(
        ([key, value]) => key === HIDDEN || value === undefined || stands(value, there[key], ordered),
      )
    );
  if (!Array.isArray(wanted)) return wanted === there;
  if (!Array.isArray(there) || wanted.length !== there.length) return false;
  const others: unknown[] = [...(there as unknown[])];
  return wanted.every((value, at) => {
    const found = ordered
      ? stands(value, others[at], true)
        ? at
        : -1
      : others.findIndex((one) => stands(value, one, false));
    if (found >= 0 && !ordered) others.splice(found, 1);
    return found >= 0;
  });
}

/** A list by name, such as synonyms: one too many is a difference as well. */
const isSameLength = (wanted: unknown, there: unknown): boolean =>
  !isThing(wanted) || !isThing(there) || Object.keys(wanted).length === Object.keys(there).length;

/** Names of the settings in which an index is not as it is wanted. */
export const differingSettings = (wanted: Settings, there: Settings): string[] =>
  (Object.keys(wanted) as (keyof Settings)[]).filter(
    (name) =>
      !stands(wanted[name], there[name], ORDERED.includes(name)) ||
      ((name === 'synonyms' || name === 'embedders') && !isSameLength(wanted[name], there[name])),
  );
