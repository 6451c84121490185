/** Counts as the lexicon takes them, `name count name count …`, in order of the names; those below `least` are left out. */
export const listOf = (counts: ReadonlyMap<string, number>, least: number): string =>
  [...counts]
    .filter(([, count]) => count >= least)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flat()
    .join(' ');

/** Adds the counts of a list to others. */
export function addList(counts: Map<string, number>, list: string): void {
  const fields = list === '' ? [] : list.split(' ');
  for (let at = 0; at + 1 < fields.length; at += 2) addOne(counts, fields[at] ?? '', Number(fields[at + 1]));
}

/** Adds to one count. */
export const addOne = (counts: Map<string, number>, name: string, times = 1): void =>
  void counts.set(name, (counts.get(name) ?? 0) + times);
