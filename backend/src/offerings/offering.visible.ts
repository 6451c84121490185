import type { Seen } from '@backend/platform/visible';

/** Which offerings somebody may see. */
export const SEEN_OFFERINGS: Seen<'offering.read'> = {
  action: 'offering.read',
  alias: 'offering',
  relations: { own: 'offering.organisation_id = :actorOrganisation' },
};
