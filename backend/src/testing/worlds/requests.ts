import type { Endpoint, Endpoints } from '@contract';
import { SEARCH_KINDS } from '@contract/search';
import * as z from 'zod';
import { Tokens } from '@backend/accounts';
import { Watch } from '@backend/watches';
import { GUESSES } from './secrets';
import type { World } from './story';

/** One request somebody may try. */
export interface Attempt {
  readonly route: string;
  readonly method: string;
  readonly path: string;
  readonly body?: object;
  /** Whether it is a list that goes on behind a cursor. */
  readonly pages?: boolean;
}

/** Ids that exist, by the word that stands before `:id` in a route. */
export type KnownIds = ReadonlyMap<string, readonly string[]>;

const NOBODY = '00000000-0000-4000-8000-00000000dead';
const ID_TABLES: Readonly<Record<string, string>> = {
  challenges: 'select id from challenge',
  offerings: 'select id from offering',
  groups: `select id from organisation where kind = 'group'`,
  organisations: 'select id from organisation',
  councils: 'select id from organisation',
  matches: 'select id from match',
  conversations: 'select id from conversation',
  watches: 'select id from watch',
  solved: 'select id from solved_case',
  rules: 'select id from match',
};

/** Every id of a world that a route can be asked for. */
export async function idsOf({ test }: World): Promise<KnownIds> {
  const found = new Map<string, string[]>();
  for (const [word, sql] of Object.entries(ID_TABLES)) {
    const rows = await test.db.query<{ id: string }>(`${sql} order by id`);
    found.set(word, [...rows.map(({ id }) => id), NOBODY]);
  }
  const feeds = await test.db.of(Watch).find({ order: { id: 'ASC' } });
  const tokens = feeds.flatMap(({ feedSeed }) => (feedSeed === null ? [] : [test.get(Tokens).feed(feedSeed)]));
  return found.set('feeds', [...tokens, 'a'.repeat(43)]);
}

/** Values for path parameters other than `:id`. */
const PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  plz: ['57223', '44137', '00000'],
  token: ['a'.repeat(43)],
};

/** Values for query fields of GET routes, one at a time. Lists are walked by their cursors besides. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  topic: ['quality-management', 'nothing'],
  sector: ['22', 'C'],
  district: ['05970', '05913'],
  format: ['lab_day'],
  language: ['en'],
  institutionType: ['university', 'uas'],
  maturity: ['pilot'],
  protection: ['patented'],
  near: ['57223'],
  km: ['25'],
  sort: ['newest'],
  kind: SEARCH_KINDS,
  page: ['1', '2'],
  q: GUESSES,
  cursor: ['broken'],
};

const known = <T>(table: Readonly<Record<string, T>>, name: string, route: string): T => {
  const found = table[name];
  if (found === undefined)
    throw new Error(`Say in testing/worlds/requests.ts what to fill "${name}" of ${route} with.`);
  return found;
};

/** All ways to fill the path of a route. */
function paths(route: string, ids: KnownIds): string[] {
  const parts = (route.split(' ')[1] ?? '').split('/');
  return parts.slice(1).reduce<string[]>(
    (made, part, at) => {
      const values = !part.startsWith(':')
        ? [part]
        : part === ':id'
          ? known(Object.fromEntries(ids), parts[at] ?? '', route)
          : route === 'GET /feeds/watch/:token'
            ? known(Object.fromEntries(ids), 'feeds', route)
            : known(PARAMETERS, part.slice(1), route);
      return made.flatMap((path) => values.map((value) => `${path}/${value}`));
    },
    [''],
  );
}

const fieldsOf = ({ input }: Endpoint, route: string): string[] => {
  const { properties = {} } = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as {
    properties?: Record<string, unknown>;
  };
  return Object.keys(properties).filter((field) => !route.includes(`:${field}`));
};

/** Everything that can be looked at: every GET route with every id, and every query field with every value. */
export const lookups = (api: Endpoints, ids: KnownIds): Attempt[] =>
  Object.entries(api)
    .filter(([route]) => route.startsWith('GET '))
    .flatMap(([route, endpoint]) => {
      const fields = fieldsOf(endpoint, route);
      const pages = fields.includes('cursor');
      const queries = fields.flatMap((field) =>
        known(FIELDS, field, route).map((value) => `?${field}=${encodeURIComponent(value)}`),
      );
      return paths(route, ids).flatMap((path) =>
        ['', ...queries].map((query) => ({ route, method: 'GET', path: path + query, pages })),
      );
    });

/** Everything that can be sent: every other route with every id; its bodies take turns. */
export const writings = (
  api: Endpoints,
  ids: KnownIds,
  bodies: Readonly<Record<string, readonly object[]>>,
  wanted: (route: string) => boolean,
): Attempt[] =>
  Object.keys(api)
    .filter((route) => !route.startsWith('GET ') && wanted(route))
    .flatMap((route) => {
      const sent = known(bodies, route, route);
      const filled = paths(route, ids);
      return Array.from({ length: Math.max(sent.length, filled.length) }, (_, at) => ({
        route,
        method: route.split(' ')[0] ?? '',
        path: filled[at % filled.length] ?? '',
        body: sent[(at + Math.floor(at / sent.length)) % sent.length] ?? {},
      }));
    });
