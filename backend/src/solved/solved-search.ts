import { VISITOR, type Actor } from '@domain/accounts';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Challenge } from '@backend/challenges';
import { Database } from '@backend/platform/database';
import { ReferenceData } from '@backend/reference';
import {
  foundBy,
  NO_POSTING,
  positionOf,
  SearchSource,
  textOf,
  topicWordsOf,
  type HitFacts,
  type Searchable,
  type SourceDocument,
} from '@backend/search';
import { SolvedReading } from './solved-reading';

/** Solved cases, as a visitor reads them: with the group's name only once it has agreed. */
@SearchSource('solved')
@Injectable()
export class SolvedSearch implements Searchable {
  readonly table = { name: 'solved_case', key: 'id' };

  constructor(
    private readonly db: Database,
    private readonly cases: SolvedReading,
    private readonly reference: ReferenceData,
  ) {}

  async documents(ids: readonly string[]): Promise<SourceDocument[]> {
    const cases = await this.cases.published(VISITOR, ids);
    const challenges = await this.db.of(Challenge).findBy({ id: In(cases.map(({ challengeId }) => challengeId)) });
    const sectors = new Map(challenges.map(({ id, sector }) => [id, sector]));
    return cases.map(({ challengeId, topics, district, ...one }) => {
      const { lat, lon } = this.reference.districtCentre(district) ?? {};
      return {
        id: one.id,
        language: one.language,
        title: textOf(one.title),
        text: textOf(
          one.problem,
          one.help,
          one.poster.name,
          one.place,
          one.group?.name,
          this.reference.districtName(district),
        ),
        memberText: '',
        topicWords: topicWordsOf(this.reference, topics),
        facets: foundBy(this.reference, {
          topic: topics,
          sector: [sectors.get(challengeId)],
          district: [district],
          language: [one.language],
        }),
        position: positionOf(lat, lon),
        publishedAt: new Date(one.publishedAt),
      };
    });
  }

  async facts(reader: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, HitFacts>> {
    const cases = await this.cases.published(reader, ids);
    return new Map(
      cases.map(({ id, poster, place, district, topics, language, publishedAt, example }) => [
        id,
        {
          ...NO_POSTING,
          side: poster.side,
          by: poster.name,
          place,
          district,
          topics,
          language,
          publishedAt,
          example,
          freeAgain: null,
        },
      ]),
    );
  }
}
