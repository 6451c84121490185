import { Injectable } from '@nestjs/common';
import type { Reference } from '@contract';
import type { TopicWords } from '@contract/reference';
import { nameFor, type Language } from '@contract/words';
import { suggestSector, suggestTopics, type InstitutionType } from '@domain/reference';
import { join } from 'node:path';
import { readReference, type Institution, type Place, type ReferenceTables, type Topic } from './reference-data';

const FOLDER = join(__dirname, '../../assets/reference');

/** The tables that change with a release only: topics, sectors, districts, postcodes, institutions. */
@Injectable()
export class ReferenceData {
  private readonly tables: ReferenceTables = readReference(FOLDER);
  private readonly topicById = new Map(this.tables.topics.map((topic) => [topic.id, topic]));
  private readonly sectors = new Map(
    [...this.tables.sections, ...this.tables.divisions].map((sector) => [sector.code, sector]),
  );
  private readonly namedTopics = this.tables.topics.map(({ id, parent, words, everyday }) => ({
    id,
    parent,
    names: [...words, ...everyday],
  }));
  private readonly typeByName = new Map(
    this.tables.institutions.flatMap(({ type, ror, name_de, name_en }) =>
      [ror, name_de, name_en].flatMap((name) => (name ? [[name.toLowerCase(), type] as const] : [])),
    ),
  );
  private readonly districtById = new Map(this.tables.districts.map((district) => [district.ags, district]));

  /** The place of a postcode in North Rhine-Westphalia; undefined elsewhere. */
  place(plz: string | null | undefined): Place | undefined {
    return plz ? this.tables.places.get(plz) : undefined;
  }

  /** The middle of a district, in degrees. */
  districtCentre(ags: string | null): { readonly lat: number; readonly lon: number } | undefined {
    return ags === null ? undefined : this.districtById.get(ags);
  }

  /** The first postcode area of a town or municipality of that name, spelling of case aside. */
  placeNamed(name: string): Place | undefined {
    const wanted = name.toLowerCase();
    return [...this.tables.places.values()].find(({ place }) => place.toLowerCase() === wanted);
  }

  /** The postcode area nearest to a position (degrees, WGS 84), if its centre is no farther than so many kilometres. */
  nearest(lat: number, lon: number, withinKm: number): Place | undefined {
    const kmPerDegree = 111.2;
    const shrink = Math.cos((lat * Math.PI) / 180);
    let best: { readonly place: Place; readonly km: number } | undefined;
    for (const place of this.tables.places.values()) {
      const km = kmPerDegree * Math.hypot(place.lat - lat, (place.lon - lon) * shrink);
      if (km <= withinKm && km < (best?.km ?? Infinity)) best = { place, km };
    }
    return best?.place;
  }

  get topics(): readonly Topic[] {
    return this.tables.topics;
  }

  get divisions(): ReferenceTables['divisions'] {
    return this.tables.divisions;
  }

  get institutions(): readonly Institution[] {
    return this.tables.institutions;
  }

  /** What kind of institution this is, by its ROR id or its name; null for one the reference data does not know. */
  institutionType({ ror, name }: { readonly ror: string | null; readonly name: string }): InstitutionType | null {
    return this.typeByName.get(ror?.toLowerCase() ?? '') ?? this.typeByName.get(name.toLowerCase()) ?? null;
  }

  knowsTopic(id: string): boolean {
    return this.topicById.has(id);
  }

  knowsSector(code: string): boolean {
    return this.sectors.has(code);
  }

  /** The topic and everything above it, itself first; empty for an unknown id. */
  topicPath(id: string): readonly string[] {
    const path: string[] = [];
    for (let at = this.topicById.get(id); at; at = at.parent ? this.topicById.get(at.parent) : undefined)
      path.push(at.id);
    return path;
  }

  /** Up to three topics a text is about, best first. */
  suggestTopics(text: string): string[] {
    return suggestTopics(text, this.namedTopics);
  }

  /** The sector a text names in everyday words, as WZ 2025 division; null when it names none we know. */
  suggestSector(text: string): string | null {
    const division = suggestSector(text);
    return division !== null && this.sectors.has(division) ? division : null;
  }

  topicLabel(id: string, language: Language): string {
    const topic = this.topicById.get(id);
    return topic ? nameFor(language, topic.names) : id;
  }

  sectorLabel(code: string, language: Language): string {
    const sector = this.sectors.get(code);
    return sector ? nameFor(language, sector.names) : code;
  }

  /** Sections for divisions, so that "25" counts for "C". */
  sectionOf(code: string): string | undefined {
    const sector = this.sectors.get(code);
    return sector?.section ?? sector?.code;
  }

  /** A sector with the divisions beneath it, so that a filter for "C" finds "25". */
  withDivisions(code: string): readonly string[] {
    return [code, ...this.tables.divisions.flatMap((division) => (division.section === code ? [division.code] : []))];
  }

  districtName(ags: string | null): string | null {
    return (ags && this.districtById.get(ags)?.name) || null;
  }

  /** The sectors named by these codes, each once. */
  sectorsAmong(codes: readonly (string | null)[]): Reference['sectors'] {
    return this.forReaders().sectors.filter(({ id }) => codes.includes(id));
  }

  /** What people type who look for a topic. */
  topicWords(): TopicWords {
    return { items: this.namedTopics.map(({ id, names }) => ({ id, words: [...new Set(names)] })) };
  }

  /** Everything the browser needs to label what it shows. */
  forReaders(): Reference {
    const { topics, sections, divisions, districts } = this.tables;
    return {
      topics: topics.map(({ id, parent, names }) => ({ id, parent, names })),
      sectors: [...sections, ...divisions].map(({ code: id, section: parent, names }) => ({ id, parent, names })),
      districts: districts
        .map(({ ags: id, name, region }) => ({ id, name, region }))
        .sort((one, other) => one.name.localeCompare(other.name, 'de')),
    };
  }
}
