import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// The specs of this room hold the cast against the reference data the platform really ships.
const FOLDER = join(__dirname, '../../../backend/assets/reference');
const read = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');
const json = <T>(file: string): T => JSON.parse(read(file)) as T;

export interface Topic {
  readonly id: string;
  readonly parent: string | null;
  readonly level: number;
}

interface Institution {
  readonly name_de: string;
  readonly name_en: string;
  readonly short: string | null;
}

export const topics = json<{ topics: Topic[] }>('topics.json').topics;
export const topicIds = new Set(topics.map(({ id }) => id));

/** WZ 2025 divisions. */
export const sectors = new Set(
  json<{ divisions: { code: string }[] }>('industries.json').divisions.map(({ code }) => code),
);

/** Names that may not be used, because somebody has them. */
export const realNames = new Set(
  json<{ institutions: Institution[] }>('institutions.json').institutions.flatMap((one) => [
    one.name_de,
    one.name_en,
    one.short,
  ]),
);

/** District key by postcode. */
export const districtOf = new Map(
  read('postcodes.csv')
    .split('\n')
    .slice(1)
    .map((row) => row.split(','))
    .map(([plz = '', , district = '']) => [plz, district] as const),
);
