import type { Settings } from 'meilisearch';

/** Lists in which the order says something; all others are sets, and the server answers them in an order of its own. */
const ORDERED: readonly string[] = ['searchableAttributes', 'rankingRules'] satisfies (keyof Settings)[];
/** The server answers a key with stars in it, if at all. */
const HIDDEN = 'apiKey';

/** The server takes letters with dots apart, `ü` into two characters. */
const one = (value: unknown): unknown => (typeof value === 'string' ? value.normalize() : value);

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
  if (!Array.isArray(wanted)) return one(wanted) === one(there);
  if (!Array.isArray(there)) return false;
  if (ordered) return wanted.length === there.length && wanted.every((value, at) => stands(value, there[at], true));
  // The server keeps what is named twice once.
  const [each, others] = [[...new Set<unknown>(wanted)], [...new Set<unknown>(there)]];
  return each.length === others.length && each.every((value) => others.some((other) => stands(value, other, false)));
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
