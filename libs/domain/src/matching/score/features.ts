import type { Format, Maturity } from '../../offerings/offering';
import type { Criterion, Reason, ScorePart } from '../explanation';

/** A point on the map in degrees. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** What a challenge says about itself besides its text. */
export interface WantedFacts {
  readonly topics: readonly string[];
  readonly place: Point | null;
  readonly formats: readonly Format[];
  /** WZ section or division, e.g. `C` or `C25`. */
  readonly sector: string | null;
  readonly language?: string;
  /** Whether it asks for something proven, see `asksForProven`. */
  readonly proven?: boolean;
}

/** What an offering, or the group with all its offerings, says about itself besides its text. */
export interface OfferedFacts {
  readonly topics: readonly string[];
  readonly place: Point | null;
  readonly formats: readonly Format[];
  readonly maturity: Maturity | null;
  readonly sectors: readonly string[];
  readonly language?: string;
}

/** The parent of each topic; null for the topmost. */
export type TopicParents = Readonly<Record<string, string | null>>;

/** The parts besides the text, and what speaks for and against, or is unknown. */
export interface Features {
  readonly parts: readonly ScorePart[];
  readonly because: readonly Reason[];
  readonly against: readonly Reason[];
  readonly unknown: readonly Reason[];
  readonly km: number | null;
}

const EARTH_KM = 6371;
const NEAR_KM = 50;
const FAR_KM = 150;
const OUT_OF_REACH_KM = 250;

/** Distance in km along the surface. */
export function kmBetween(a: Point, b: Point): number {
  const rad = Math.PI / 180;
  const dLat = (b.lat - a.lat) * rad;
  const dLon = (b.lon - a.lon) * rad;
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** A topic and everything above it, nearest first. */
function line(topic: string, parents: TopicParents): string[] {
  const above: string[] = [];
  for (let at: string | null = topic; at !== null && !above.includes(at); at = parents[at] ?? null) above.push(at);
  return above;
}

/** How near two topics are: 1 the same, 0.8 one above the other, 0.6 with a common parent, 0.3 in one field, else 0. */
export function topicNearness(a: string, b: string, parents: TopicParents): number {
  const [lineA, lineB] = [line(a, parents), line(b, parents)];
  if (a === b) return 1;
  if (lineA.includes(b) || lineB.includes(a)) return lineA.at(-1) === b || lineB.at(-1) === a ? 0.5 : 0.8;
  if (lineA[1] !== undefined && lineA[1] === lineB[1]) return lineA.length > 2 ? 0.6 : 0.3;
  return lineA.at(-1) === lineB.at(-1) ? 0.3 : 0;
}

const MATURITY_VALUE: Readonly<Record<Maturity, number>> = { idea: 0.3, lab: 0.6, pilot: 1, in_use: 1 };

const MATURITY_REASON = {
  idea: 'maturity_early',
  lab: 'maturity_early',
  pilot: 'maturity_fits',
  in_use: 'maturity_fits',
} as const satisfies Readonly<Record<Maturity, Reason['code']>>;

/** Compares what both sides say about themselves. A criterion about which one side says nothing has the value null. */
export function features(wanted: WantedFacts, offered: OfferedFacts, parents: TopicParents): Features {
  const parts: ScorePart[] = [];
  const because: Reason[] = [];
  const against: Reason[] = [];
  const unknown: Reason[] = [];
  const part = (criterion: Criterion, value: number | null): void => void parts.push({ criterion, value });

  if (wanted.topics.length === 0 || offered.topics.length === 0) part('topic', null);
  else {
    const nearness = Math.max(...wanted.topics.flatMap((a) => offered.topics.map((b) => topicNearness(a, b, parents))));
    part('topic', nearness);
    const same = wanted.topics.find((topic) => offered.topics.includes(topic));
    if (same !== undefined) because.push({ code: 'topic_same', topic: same });
    else if (nearness === 0) against.push({ code: 'topic_other' });
  }

  if (wanted.formats.length === 0) part('format', null);
  else if (offered.formats.length === 0) {
    part('format', null);
    unknown.push({ code: 'format_unknown' });
  } else {
    const fits = wanted.formats.find((format) => offered.formats.includes(format));
    part('format', fits === undefined ? 0 : 1);
    if (fits !== undefined) because.push({ code: 'format_fits', format: fits });
    else if (wanted.formats[0]) against.push({ code: 'format_missing', format: wanted.formats[0] });
  }

  let km: number | null = null;
  if (wanted.place === null || offered.place === null) {
    part('distance', null);
    unknown.push({ code: 'place_unknown' });
  } else {
    km = Math.round(kmBetween(wanted.place, offered.place));
    part('distance', Math.max(0, Math.min(1, (OUT_OF_REACH_KM - km) / (OUT_OF_REACH_KM - NEAR_KM))));
    if (km <= NEAR_KM) because.push({ code: 'near', km });
    else if (km > FAR_KM) against.push({ code: 'far', km });
  }

  if (offered.maturity === null) {
    part('maturity', null);
    unknown.push({ code: 'maturity_unknown' });
  } else {
    const value = MATURITY_VALUE[offered.maturity];
    part('maturity', value);
    const { maturity } = offered;
    if (wanted.proven) (value === 1 ? because : against).push({ code: MATURITY_REASON[maturity], maturity });
  }

  if (wanted.sector === null) part('sector', null);
  else if (offered.sectors.length === 0) {
    part('sector', null);
    unknown.push({ code: 'sector_unknown' });
  } else {
    const { sector } = wanted;
    const known = offered.sectors.includes(sector);
    const near = offered.sectors.some((other) => other.startsWith(sector) || sector.startsWith(other));
    part('sector', known ? 1 : near ? 0.7 : 0.2);
    if (known || near) because.push({ code: 'sector_known', sector });
    else against.push({ code: 'sector_new' });
  }

  if (wanted.language && offered.language && wanted.language !== offered.language) {
    against.push({ code: 'other_language', language: offered.language });
  }
  return { parts, because, against, unknown, km };
}
