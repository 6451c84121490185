import * as z from 'zod';
import { endpoint, NoInput } from './endpoint';
import { Postcode } from './fields';
import { LANGUAGE_CODES } from './words/languages';

/** A code of the reference data with its names; readers of a language without one get the nearest there is. */
export const Labelled = z.object({
  id: z.string(),
  parent: z.string().nullable(),
  names: z.partialRecord(z.enum(LANGUAGE_CODES), z.string()),
});

/** Topics, sectors and districts with their names; changes with a release only. */
export const Reference = z.object({
  topics: z.array(Labelled),
  sectors: z.array(Labelled),
  districts: z.array(z.object({ id: z.string(), name: z.string(), region: z.string() })),
});
export type Reference = z.output<typeof Reference>;

/** Names and everyday words by topic, in every language, for finding a topic by what one types. */
export const TopicWords = z.object({ items: z.array(z.object({ id: z.string(), words: z.array(z.string()) })) });
export type TopicWords = z.output<typeof TopicWords>;

export const referenceApi = {
  'GET /reference': endpoint({
    may: 'reference.read',
    input: NoInput,
    answer: Reference,
    about: 'Topics, sectors (WZ 2025) and districts.',
  }),
  'GET /reference/topic-words': endpoint({
    may: 'reference.read',
    input: NoInput,
    answer: TopicWords,
    about: 'Names of topics and the words people type who look for them.',
  }),
  'GET /reference/places/:plz': endpoint({
    may: 'reference.read',
    input: z.object({ plz: Postcode }),
    answer: z.object({ plz: z.string(), place: z.string(), district: z.string(), districtName: z.string() }),
    about: 'The place of a postcode in North Rhine-Westphalia.',
    perMinute: 120,
  }),
} as const;
