import type { Hit } from '@contract/search';
import type { Actor } from '@domain/accounts';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Organisations } from '@backend/accounts';
import { ChallengeList } from '@backend/challenges';
import { GroupProfile, Offering, OfferingReading, offeringVisible } from '@backend/offerings';
import { Database } from '@backend/platform/database';
import { SolvedReading } from '@backend/solved';
import type { FoundDocument } from './engine';

/** Everything of a hit that comes from the tables. */
type Facts = Omit<Hit, 'kind' | 'id' | 'title' | 'excerpt'>;

/**
 * Reads what was found from the tables again, as this reader may see it now. What is not there any more, or not for
 * this reader, is left out, however the engine came to name it.
 */
@Injectable()
export class SearchCards {
  constructor(
    private readonly db: Database,
    private readonly challenges: ChallengeList,
    private readonly offerings: OfferingReading,
    private readonly organisations: Organisations,
    private readonly solved: SolvedReading,
  ) {}

  async hits(me: Actor, found: readonly FoundDocument[]): Promise<Hit[]> {
    const idsOf = (kind: Hit['kind']): string[] => found.filter((one) => one.kind === kind).map(({ id }) => id);
    const facts = new Map<string, Facts>([
      ...(await this.challengeFacts(me, idsOf('challenge'))),
      ...(await this.offeringFacts(me, idsOf('offering'))),
      ...(await this.groupFacts(idsOf('group'))),
      ...(await this.institutionFacts(idsOf('institution'))),
      ...(await this.solvedFacts(me, idsOf('solved'))),
    ]);
    return found.flatMap(({ kind, id, title, excerpt }) => {
      const known = facts.get(id);
      return known ? [{ ...known, kind, id, title, excerpt }] : [];
    });
  }

  private async challengeFacts(me: Actor, ids: readonly string[]): Promise<[string, Facts][]> {
    const cards = await this.challenges.cards(me, ids);
    return cards
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
      ]);
  }

  private async offeringFacts(me: Actor, ids: readonly string[]): Promise<[string, Facts][]> {
    if (ids.length === 0) return [];
    const rows = await this.db
      .of(Offering)
      .createQueryBuilder('offering')
      .where(offeringVisible(me))
      .andWhere(`offering.id in (:...ids) and offering.state = 'published'`, { ids })
      .getMany();
    const cards = await this.offerings.cards(rows, me);
    return cards.map(
      ({ id, poster, place, district, topics, formats, language, publishedAt, confirmedAt, ageing, ...rest }) => [
        id,
        {
          side: 'science',
          by: poster.name,
          place,
          district,
          topics,
          formats,
          language,
          publishedAt: publishedAt ?? LONG_AGO,
          confirmedAt,
          ageing,
          freeAgain: rest.freeAgain,
          example: rest.example,
        },
      ],
    );
  }

  private async groupFacts(ids: readonly string[]): Promise<[string, Facts][]> {
    if (ids.length === 0) return [];
    const [briefs, budgets, profiles] = await Promise.all([
      this.organisations.briefs(ids),
      this.offerings.budgets(ids),
      this.db.of(GroupProfile).find({ where: { groupId: In([...ids]) }, select: { groupId: true } }),
    ]);
    return profiles.flatMap(({ groupId }) => {
      const brief = briefs.get(groupId);
      if (brief?.kind !== 'group') return [];
      const { parentName: by, place, district, example } = brief;
      const publishedAt = brief.createdAt.toISOString();
      const freeAgain = budgets.get(groupId)?.freeAgain ?? null;
      return [[groupId, { ...bare, by, place, district, publishedAt, example, freeAgain }]];
    });
  }

  private async solvedFacts(me: Actor, ids: readonly string[]): Promise<[string, Facts][]> {
    const cases = await this.solved.published(me, ids);
    return cases.map(({ id, poster, place, district, topics, language, publishedAt, example }) => [
      id,
      {
        ...bare,
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
    ]);
  }

  private async institutionFacts(ids: readonly string[]): Promise<[string, Facts][]> {
    const briefs = await this.organisations.briefs(ids);
    return [...briefs.values()]
      .filter(({ kind }) => kind === 'institution')
      .map(({ id, place, district, createdAt, example }) => [
        id,
        { ...bare, by: null, place, district, publishedAt: createdAt.toISOString(), example, freeAgain: null },
      ]);
  }
}

/** For published things that do not say when; there are none, and they would not be news. */
const LONG_AGO = new Date(0).toISOString();

/** What groups and institutions have none of. */
const bare = {
  side: 'science',
  topics: [],
  formats: [],
  language: 'de',
  confirmedAt: null,
  ageing: false,
} as const satisfies Partial<Facts>;
