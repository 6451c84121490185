import type { Actor } from '@domain/accounts';
import { CHALLENGE } from '@domain/challenges';
import { facetsOf, wordsFor } from '@domain/postings';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Organisations } from '@backend/accounts';
import { Database } from '@backend/platform/database';
import { ReferenceData } from '@backend/reference';
import {
  foundBy,
  LONG_AGO,
  positionOf,
  SearchSource,
  textOf,
  topicWordsOf,
  type HitFacts,
  type Searchable,
  type SourceDocument,
} from '@backend/search';
import { ChallengeList } from './challenge-list';
import { ChallengeTexts } from './challenge-texts';
import { Challenge } from './challenge.entity';

/** Published challenges. Partner-only answers are never read here; members' answers go into the members' words. */
@SearchSource('challenge')
@Injectable()
export class ChallengeSearch implements Searchable {
  readonly table = { name: 'challenge', key: 'id' };

  constructor(
    private readonly db: Database,
    private readonly texts: ChallengeTexts,
    private readonly list: ChallengeList,
    private readonly organisations: Organisations,
    private readonly reference: ReferenceData,
  ) {}

  async documents(ids: readonly string[]): Promise<SourceDocument[]> {
    const rows = await this.db.of(Challenge).findBy({ id: In([...ids]), state: 'published' });
    const texts = await this.texts.open(rows.map(({ id }) => id));
    const owners = await this.organisations.briefs(rows.map(({ organisationId }) => organisationId));
    return rows.map((row) => {
      const content = { ...row, answers: texts.get(row.id) ?? ChallengeTexts.none };
      const place = this.reference.place(row.plz);
      const named = row.anonymous ? [] : [owners.get(row.organisationId)?.name, place?.place];
      // Asking for ever smaller radii would find the postcode of an anonymous challenge; its district is shown anyway.
      const { lat, lon } = (row.anonymous ? undefined : place) ?? this.reference.districtCentre(row.district) ?? {};
      return {
        id: row.id,
        language: row.language,
        title: textOf(...wordsFor(CHALLENGE, 'searched', 'title', content)),
        text: textOf(
          ...wordsFor(CHALLENGE, 'searched', 'text', content),
          ...named,
          this.reference.districtName(row.district),
        ),
        memberText: textOf(...wordsFor(CHALLENGE, 'searched', 'text', content, ['members'])),
        topicWords: topicWordsOf(this.reference, row.topics),
        facets: foundBy(this.reference, facetsOf(CHALLENGE, content), { district: [row.district] }),
        position: positionOf(lat, lon),
        publishedAt: row.publishedAt ?? row.createdAt,
      };
    });
  }

  async facts(reader: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, HitFacts>> {
    const cards = await this.list.cards(reader, ids);
    return new Map(
      cards
        .filter(({ state }) => state === 'published')
        .map(({ id, poster, place, district, topics, language, publishedAt, confirmedAt, ageing, example }) => [
          id,
          {
            side: poster.side,
            by: poster.name,
            place,
            district,
            topics,
            formats: [],
            language,
            publishedAt: publishedAt ?? LONG_AGO,
            confirmedAt,
            ageing,
            freeAgain: null,
            example,
          },
        ]),
    );
  }
}
