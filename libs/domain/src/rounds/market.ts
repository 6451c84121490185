import { hashOf } from '../matching/inverted/term-table';

/** A challenge, a group that could help, and how well they match (0 to about 1). */
export interface Edge {
  readonly challenge: string;
  readonly group: string;
  readonly score: number;
  /** Proposed earlier and still open: keeps its place. */
  readonly held?: boolean;
}

/** What a group brings into a round. */
export interface Offerer {
  readonly id: string;
  /** How many proposals it may be given in this round, those it holds already included. */
  readonly capacity: number;
  /** The institution, of which a challenge sees one among its first three; null for none. */
  readonly organisation: string | null;
  /** Hardly anybody has seen it yet. */
  readonly newcomer?: boolean;
}

/** A round as numbers: edges of challenge `c` are `starts[c]` to `starts[c + 1]`. */
export interface Market {
  readonly starts: Uint32Array;
  readonly offerers: Uint32Array;
  readonly scores: Float64Array;
  readonly held: Uint8Array;
  readonly capacities: Uint32Array;
  /** Number of the institution of each offerer. */
  readonly organisations: Uint32Array;
  readonly newcomers: Uint8Array;
  /** Hashes of the ids decide ties and turns, so that neither input order nor names matter. */
  readonly challengeHashes: Uint32Array;
  readonly offererHashes: Uint32Array;
}

/** The market and the ids behind its numbers, ids in ascending order. */
export interface NamedMarket {
  readonly market: Market;
  readonly challenges: readonly string[];
  readonly groups: readonly string[];
}

/** Numbers a round. Edges to unknown groups are left out; of two edges of one pair the better one counts. */
export function marketOf(edges: readonly Edge[], offerers: readonly Offerer[]): NamedMarket {
  const known = [...offerers].sort((a, b) => (a.id < b.id ? -1 : 1));
  const groupNumbers = new Map(known.map(({ id }, at) => [id, at]));
  const challenges = [...new Set(edges.map(({ challenge }) => challenge))].sort();
  const challengeNumbers = new Map(challenges.map((id, at) => [id, at]));
  const rows: Map<number, Edge>[] = challenges.map(() => new Map());
  for (const edge of edges) {
    const group = groupNumbers.get(edge.group);
    const row = rows[challengeNumbers.get(edge.challenge) ?? -1];
    if (group === undefined || !row) continue;
    const known = row.get(group);
    if (!known || edge.score > known.score || (edge.held && !known.held)) row.set(group, edge);
  }
  const sorted = rows.map((row) => [...row].sort(([a], [b]) => a - b));
  const starts = new Uint32Array(challenges.length + 1);
  sorted.forEach((row, at) => (starts[at + 1] = (starts[at] ?? 0) + row.length));
  const flat = sorted.flat();
  return {
    challenges,
    groups: known.map(({ id }) => id),
    market: {
      starts,
      offerers: Uint32Array.from(flat, ([group]) => group),
      scores: Float64Array.from(flat, ([, { score }]) => score),
      held: Uint8Array.from(flat, ([, { held }]) => (held ? 1 : 0)),
      challengeHashes: Uint32Array.from(challenges, hashOf),
      ...sideOf(known),
    },
  };
}

/** The groups' side of a market: numbered in the order given, which must be that of their ids. */
export function sideOf(
  offerers: readonly Offerer[],
): Pick<Market, 'capacities' | 'organisations' | 'newcomers' | 'offererHashes'> {
  const institutions = new Map<string, number>();
  const organisations = Uint32Array.from(offerers, ({ id, organisation }) => {
    const name = organisation === null ? `group ${id}` : `institution ${organisation}`;
    const number = institutions.get(name) ?? institutions.size;
    institutions.set(name, number);
    return number;
  });
  return {
    organisations,
    capacities: Uint32Array.from(offerers, ({ capacity }) => Math.max(0, Math.floor(capacity))),
    newcomers: Uint8Array.from(offerers, ({ newcomer }) => (newcomer ? 1 : 0)),
    offererHashes: Uint32Array.from(offerers, ({ id }) => hashOf(id)),
  };
}
