// A large town of generated organisations, people, postings and matches, written straight into the tables.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../eval/core.mjs';
import { part } from './built.mjs';
import { Dice } from './chance.mjs';
import { writeMatches } from './town-matches.mjs';
import { writeOrganisations, writePeople } from './town-people.mjs';
import { writeChallenges, writeOfferings } from './town-postings.mjs';
import { Texts } from './town-texts.mjs';
import { Writer } from './town-writer.mjs';

const { Client } = createRequire(import.meta.url)('pg');

/** Sizes of a town that has so many things to find. */
export const sizesFor = (docs) => {
  const [institutions, groups] = [Math.ceil(docs * 0.01), Math.ceil(docs * 0.14)];
  const challenges = Math.ceil(docs * 0.45);
  const offerings = docs - institutions - groups - challenges;
  const companies = Math.ceil(challenges / 5);
  return {
    institutions,
    groups,
    companies,
    councils: Math.ceil(companies / 5),
    challenges,
    offerings,
    people: 0,
    matches: 0,
  };
};

/** Fills the empty tables of a migrated database. The same sizes and seed give the same town on the same day. */
export async function writeTown(url, sizes, { seed = 3, now = new Date() } = {}) {
  const { cast } = part('libs/examples/src/index');
  const { readReference } = part('backend/src/reference/reference-data');
  const reference = readReference(join(root, 'backend', 'assets', 'reference'));
  const town = { dice: new Dice(seed), texts: new Texts(cast), sizes, now };
  Object.assign(town, { places: [...reference.places.values()], divisions: reference.divisions });
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const writer = new Writer(client);
    await writer.begin();
    town.by = await writeOrganisations(writer, town);
    town.people = await writePeople(writer, town);
    town.challenges = await writeChallenges(writer, town);
    town.offerings = await writeOfferings(writer, town);
    town.matches = await writeMatches(writer, town);
    await writer.end();
  } finally {
    await client.end();
  }
  return { ...town, topics: reference.topics, districts: reference.districts };
}
