import type { Seen } from '@backend/platform/visible';

/** Which matches somebody may see: those of the own group, and of the own challenges. */
export const SEEN_MATCHES: Seen<'match.read'> = {
  action: 'match.read',
  alias: 'match',
  relations: {
    // The array is read once, so that both halves find their rows by an index.
    part: `(match.group_id = :actorOrganisation or match.challenge_id = any (array(
      select c.id from challenge c where c.organisation_id = :actorOrganisation)))`,
  },
};
