import { OFFERING } from '@domain/offerings';
import { blankOf } from '@domain/postings';
import { exampleId, exampleNumber } from './id';
import type { ExampleChallenge, ExampleOffering } from './kinds';
import { organisationId } from './organisations/organisation';
import type { ChallengeSketch, CompanySketch, GroupSketch, OfferingSketch } from './sketches';

/** Postings without a day of their own are spread over the last five months. */
const daysAgo = (sketch: { readonly key: string; readonly daysAgo?: number }): number =>
  sketch.daysAgo ?? 12 + exampleNumber(sketch.key, 140);

/** A whole challenge; place and sector are the company's where the sketch says nothing. */
export function challengeOf(sketch: ChallengeSketch, company: CompanySketch, authorId: string): ExampleChallenge {
  const days = daysAgo(sketch);
  return {
    id: exampleId(`challenge/${sketch.key}`),
    key: sketch.key,
    organisationId: organisationId(sketch.by),
    authorId,
    state: sketch.state ?? 'published',
    publishedDaysAgo: days,
    confirmedDaysAgo: days,
    draft: {
      title: sketch.title,
      answers: {
        what: sketch.what,
        where: sketch.where,
        cost: sketch.cost,
        tried: sketch.tried,
        enough: sketch.enough,
      },
      topics: [...sketch.topics],
      sector: sketch.sector ?? company.sector,
      plz: sketch.plz ?? company.plz,
      formats: [...sketch.formats],
      changesWork: sketch.changesWork,
      anonymous: sketch.anonymous ?? false,
      language: sketch.language ?? 'de',
    },
  };
}

/** What is said when an offering is stored, not when it is written. */
const { freeFrom: _, ...blank } = blankOf(OFFERING);

/** A whole offering; languages are the group's. */
export function offeringOf(sketch: OfferingSketch, group: GroupSketch, authorId: string): ExampleOffering {
  const days = daysAgo(sketch);
  return {
    id: exampleId(`offering/${sketch.key}`),
    key: sketch.key,
    groupId: organisationId(sketch.group),
    authorId,
    state: sketch.state ?? 'published',
    publishedDaysAgo: days,
    confirmedDaysAgo: days,
    freeInDays: sketch.freeInDays ?? null,
    draft: {
      ...blank,
      ...sketch.also,
      title: sketch.title,
      text: sketch.text,
      methods: [...sketch.methods],
      equipment: [...sketch.equipment],
      formats: [...sketch.formats],
      maturity: sketch.maturity,
      topics: [...sketch.topics],
      sectors: [...(sketch.sectors ?? [])],
      languages: [...(group.languages ?? (['de'] as const))],
      evidence: sketch.evidence.map((one) => ({ ...one, url: null })),
      nothingUnpublished: true,
      language: sketch.language ?? 'de',
    },
  };
}
