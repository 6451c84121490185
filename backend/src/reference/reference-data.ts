import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { LANGUAGE_CODES, type Language, type Named } from '@contract/words';
import { INSTITUTION_TYPES } from '@domain/reference';
import * as z from 'zod';

/** What a row says in each language: `label_de`, `label_en` and those of languages that were added. German is a must. */
const inEach = (row: object, kind: string): [Language, unknown][] =>
  LANGUAGE_CODES.map((code) => [code, (row as Readonly<Record<string, unknown>>)[`${kind}_${code}`]]);
const namesIn = (row: object, kind: string): Named =>
  Object.fromEntries(inEach(row, kind).filter(([, name]) => typeof name === 'string'));

/**
 * A topic of the tree; `words` are its names and the trade's words for it, in every language, `everyday` what people type
 * who look for it, which is too wide to be searched by.
 */
const Topic = z
  .looseObject({ id: z.string(), parent: z.string().nullable(), level: z.number(), label_de: z.string() })
  .transform((row) => {
    const { id, parent, level } = row;
    const names = namesIn(row, 'label');
    const listed = (kind: string): string[] =>
      inEach(row, kind).flatMap(([, words]) => z.array(z.string()).default([]).parse(words));
    return {
      id,
      parent,
      level,
      names,
      words: [...Object.values(names), ...listed('synonyms')],
      everyday: listed('everyday'),
    };
  });
const Section = z
  .looseObject({ code: z.string(), short_de: z.string() })
  .transform((row) => ({ code: row.code, section: null, names: namesIn(row, 'short') }));
const Division = z
  .looseObject({ code: z.string(), section: z.string(), label_de: z.string() })
  .transform((row) => ({ code: row.code, section: row.section, names: namesIn(row, 'label') }));
const District = z.object({ ags: z.string(), name: z.string(), region: z.string(), lat: z.number(), lon: z.number() });
const Institution = z.object({
  id: z.string(),
  name_de: z.string(),
  name_en: z.string().nullable(),
  short: z.string().nullable(),
  type: z.enum(INSTITUTION_TYPES),
  city: z.string(),
  plz: z.string().nullable(),
  kreis_ags: z.string().nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  ror: z.string().nullable(),
  web: z.string().nullable(),
});
const PlaceRow = z.object({
  plz: z.string(),
  place: z.string(),
  kreis_ags: z.string(),
  kreis: z.string(),
  lat: z.coerce.number(),
  lon: z.coerce.number(),
});

export type Topic = z.output<typeof Topic>;
export type Institution = z.output<typeof Institution>;

/** A postcode's place: position in degrees (WGS 84), district as AGS. */
export interface Place {
  readonly plz: string;
  readonly place: string;
  readonly district: string;
  readonly districtName: string;
  readonly lat: number;
  readonly lon: number;
}

/** Everything in `backend/assets/reference`, checked once. */
export interface ReferenceTables {
  readonly topics: readonly Topic[];
  readonly sections: readonly z.output<typeof Section>[];
  readonly divisions: readonly z.output<typeof Division>[];
  readonly districts: readonly z.output<typeof District>[];
  readonly institutions: readonly Institution[];
  readonly places: ReadonlyMap<string, Place>;
}

/** Large customers have postcodes of their own without a place name; their district names the place. */
const places = (csv: string): ReadonlyMap<string, Place> => {
  const found = new Map<string, Place>();
  for (const row of z.array(PlaceRow).parse(parse(csv, { columns: true, skip_empty_lines: true }))) {
    const { plz, kreis_ags: district, kreis: districtName, lat, lon } = row;
    if (!found.has(plz)) found.set(plz, { plz, place: row.place || districtName, district, districtName, lat, lon });
  }
  return found;
};

/** Reads the tables from a folder; throws when a file is missing or has another shape. */
export function readReference(folder: string): ReferenceTables {
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const json = <T extends z.ZodType>(name: string, schema: T): z.output<T> => schema.parse(JSON.parse(text(name)));
  const industries = json('industries.json', z.object({ sections: z.array(Section), divisions: z.array(Division) }));
  return {
    topics: json('topics.json', z.object({ topics: z.array(Topic) })).topics,
    sections: industries.sections,
    divisions: industries.divisions,
    districts: json('regions.json', z.object({ kreise: z.array(District) })).kreise,
    institutions: json('institutions.json', z.object({ institutions: z.array(Institution) })).institutions,
    places: places(text('postcodes.csv')),
  };
}
