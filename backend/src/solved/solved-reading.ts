import type { ChallengeCard } from '@contract/challenges';
import type { Solved } from '@contract/solved';
import type { Actor } from '@domain/accounts';
import { may } from '@domain/policy';
import type { SolvedRelation } from '@domain/solved';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Organisations, type OrganisationBrief } from '@backend/accounts';
import { Challenge, ChallengeList } from '@backend/challenges';
import { Database, type Tx } from '@backend/platform/database';
import { SolvedCase } from './solved-case.entity';

/** What a reader is to a case: of the organisation that tells it, or of the group that may be named in it. */
export function relationsTo(reader: Actor, { groupId }: SolvedCase, ownerId: string | undefined): SolvedRelation[] {
  const { organisationId } = reader;
  if (organisationId === null) return [];
  return [
    ...(organisationId === ownerId ? ['own' as const] : []),
    ...(organisationId === groupId ? ['part' as const] : []),
  ];
}

/** Turns cases into what one reader may see of them. Who wrote it shows as on the challenge, so an anonymous one stays so. */
@Injectable()
export class SolvedReading {
  constructor(
    private readonly db: Database,
    private readonly challenges: ChallengeList,
    private readonly organisations: Organisations,
  ) {}

  /** Published cases this reader may see, in the order of the ids. */
  async published(reader: Actor, ids: readonly string[], tx: Tx = this.db.manager): Promise<Solved[]> {
    if (ids.length === 0) return [];
    const rows = await tx.findBy(SolvedCase, { id: In([...ids]), state: 'published' });
    const challengeIds = rows.map(({ challengeId }) => challengeId);
    const [cards, owners, groups] = await Promise.all([
      this.challenges.cards(reader, challengeIds),
      tx.find(Challenge, { where: { id: In(challengeIds) }, select: { id: true, organisationId: true } }),
      this.organisations.briefs(
        rows.flatMap(({ groupId }) => groupId ?? []),
        tx,
      ),
    ]);
    const cardOf = new Map(cards.map((card) => [card.id, card]));
    const ownerOf = new Map(owners.map(({ id, organisationId }) => [id, organisationId]));
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.flatMap((id) => {
      const row = byId.get(id);
      const card = row && cardOf.get(row.challengeId);
      if (!row || !card) return [];
      const relations = relationsTo(reader, row, ownerOf.get(row.challengeId));
      if (!may(reader, 'solved.read', { relations })) return [];
      return [viewOf(row, card, groups.get(row.groupId ?? ''), reader, relations)];
    });
  }
}

function viewOf(
  row: SolvedCase,
  card: ChallengeCard,
  brief: OrganisationBrief | undefined,
  reader: Actor,
  relations: readonly SolvedRelation[],
): Solved {
  const { id, challengeId, title, problem, help, language, naming, publishedAt } = row;
  const { poster, place, district, topics, example } = card;
  const group = brief ? { id: brief.id, name: brief.name } : null;
  return {
    id,
    challengeId,
    title,
    problem,
    help,
    language,
    poster,
    place,
    district,
    topics,
    example,
    publishedAt: publishedAt.toISOString(),
    group: naming === 'agreed' ? group : null,
    naming: relations.length > 0 ? { state: naming, group } : null,
    mayAnswer: may(reader, 'solved.name', { relations }),
    mayWithdraw: may(reader, 'solved.withdraw', { relations }),
    version: relations.includes('own') ? row.revision : null,
  };
}
