import type { Seen } from '@backend/platform/visible';

const PART = `select 1 from conversation_participant p
  where p.conversation_id = talk.id and p.organisation_id = :actorOrganisation and p.until is null`;

/** Which conversations somebody may read. */
export const SEEN_CONVERSATIONS: Seen<'conversation.read'> = {
  action: 'conversation.read',
  alias: 'talk',
  relations: {
    part: `exists (${PART})`,
    own: `exists (${PART} and p.role = 'owner')`,
  },
};
