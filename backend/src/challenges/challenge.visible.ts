import type { Seen } from '@backend/platform/visible';

const PARTNER =
  'select 1 from challenge_partner p where p.challenge_id = challenge.id and p.organisation_id = :actorOrganisation';

/** Which challenges somebody may see. */
export const SEEN_CHALLENGES: Seen<'challenge.read'> = {
  action: 'challenge.read',
  alias: 'challenge',
  relations: {
    own: 'challenge.organisation_id = :actorOrganisation',
    part: `exists (${PARTNER})`,
    named: 'not challenge.anonymous',
    released: `exists (${PARTNER} and p.released_at is not null)`,
  },
};
