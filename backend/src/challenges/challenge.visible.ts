import type { Actor } from '@domain/accounts';
import type { ChallengeRelation } from '@domain/challenges';
import { grantsFor } from '@domain/policy';
import { Brackets } from 'typeorm';

/** How a relation to a challenge is told in SQL; a relation that is not listed never holds for a challenge. */
const RELATION_SQL: Readonly<Partial<Record<string, string>> & Record<ChallengeRelation, string>> = {
  any: 'true',
  own: 'challenge.organisation_id = :actorOrganisation',
  part: 'exists (select 1 from challenge_partner p where p.challenge_id = challenge.id and p.organisation_id = :actorOrganisation)',
  released:
    'exists (select 1 from challenge_partner p where p.challenge_id = challenge.id and p.organisation_id = :actorOrganisation and p.released_at is not null)',
};

/**
 * Which challenges a person may see, as a where clause over the alias `challenge`, built from the grants of
 * `challenge.read`. The spec beside it proves that it says the same as `may`.
 */
export const challengeVisible = (reader: Actor): Brackets =>
  new Brackets((where) => {
    where.where('false');
    grantsFor(reader.role, 'challenge.read').forEach(({ as, in: states }, at) => {
      const holds = RELATION_SQL[as] ?? 'false';
      const parameters = { actorOrganisation: reader.organisationId, [`states${at}`]: states };
      if (states) where.orWhere(`(${holds} and challenge.state in (:...states${at}))`, parameters);
      else where.orWhere(`(${holds})`, parameters);
    });
  });
