import { fingerprintOf, keyOf, type DocumentKey, type SearchDocument } from '@backend/search-engines';

/** How far engines are from the tables; each list is over all engines together. */
export interface Differences {
  /** Should be found and are not. */
  readonly missing: readonly DocumentKey[];
  /** Are found and should not be. */
  readonly extra: readonly DocumentKey[];
  /** Are found, but say something else than their rows. */
  readonly changed: readonly DocumentKey[];
  /** How many should be found. */
  readonly documents: number;
}

const documentKey = (key: string): DocumentKey => {
  const [kind, id] = key.split(' ') as [DocumentKey['kind'], string];
  return { kind, id };
};

/** With the settings of an external engine, by name, that somebody has changed. */
export interface AllDifferences extends Differences {
  readonly settings: readonly string[];
}

/** Compares what should be found with what engines hold, by fingerprint. */
export async function compare(
  should: AsyncIterable<readonly SearchDocument[]>,
  engines: readonly ReadonlyMap<string, string>[],
): Promise<Differences> {
  const [missing, changed]: [DocumentKey[], DocumentKey[]] = [[], []];
  const known = new Set<string>();
  for await (const documents of should) {
    for (const document of documents) {
      const key = keyOf(document);
      known.add(key);
      const print = fingerprintOf(document);
      for (const engine of engines) {
        const there = engine.get(key);
        if (there === undefined) missing.push(documentKey(key));
        else if (there !== print) changed.push(documentKey(key));
      }
    }
  }
  const extra = engines.flatMap((engine) => [...engine.keys()].filter((key) => !known.has(key)).map(documentKey));
  return { missing, extra, changed, documents: known.size };
}
