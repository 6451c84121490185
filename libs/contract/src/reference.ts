import * as z from 'zod';
import { endpoint, Nothing } from './endpoint';
import { Postcode } from './fields';

/** A code of the reference data with its name in both languages. */
export const Labelled = z.object({ id: z.string(), parent: z.string().nullable(), de: z.string(), en: z.string() });

/** Topics, sectors and districts with labels in both languages; changes with a release only. */
export const Reference = z.object({
  topics: z.array(Labelled),
  sectors: z.array(Labelled),
  districts: z.array(z.object({ id: z.string(), name: z.string(), region: z.string() })),
});
export type Reference = z.output<typeof Reference>;

export const referenceApi = {
  'GET /reference': endpoint({
    may: 'reference.read',
    input: Nothing,
    answer: Reference,
    about: 'Topics, sectors (WZ 2025) and districts.',
  }),
  'GET /reference/places/:plz': endpoint({
    may: 'reference.read',
    input: z.object({ plz: Postcode }),
    answer: z.object({ plz: z.string(), place: z.string(), district: z.string(), districtName: z.string() }),
    about: 'The place of a postcode in North Rhine-Westphalia.',
    perMinute: 120,
  }),
} as const;
