import type { Actor } from '@domain/accounts';
import { grantsFor } from '@domain/policy';
import { Brackets } from 'typeorm';

/**
 * Which offerings a person may see, as a where clause over the alias `offering`, built from the grants of
 * `offering.read`. The spec beside it proves that it says the same as `may`.
 */
export const offeringVisible = (reader: Actor): Brackets =>
  new Brackets((where) => {
    where.where('false');
    grantsFor(reader.role, 'offering.read').forEach(({ as, in: states }, at) => {
      const holds = as === 'any' ? 'true' : as === 'own' ? 'offering.organisation_id = :actorOrganisation' : 'false';
      const parameters = { actorOrganisation: reader.organisationId, [`states${at}`]: states };
      if (states) where.orWhere(`(${holds} and offering.state in (:...states${at}))`, parameters);
      else where.orWhere(`(${holds})`, parameters);
    });
  });
