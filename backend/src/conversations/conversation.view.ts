import type { Conversation as ConversationAnswer, ConversationCard } from '@contract/conversations';
import { SIDE_OF_KIND, type Side } from '@domain/accounts';
import type { Member, OrganisationBrief } from '@backend/accounts';
import type { Message } from './conversation.entity';
import type { Found } from './participants';
import type { ShownAnswers } from './released-answers';

/** What is shown besides the rows. */
export interface ConversationFacts {
  readonly titles: ReadonlyMap<string, string>;
  readonly organisations: ReadonlyMap<string, OrganisationBrief>;
}

/** An organisation as it is shown: a council speaks for the staff. */
function shown({ organisations }: ConversationFacts, organisationId: string): { name: string; side: Side } {
  const found = organisations.get(organisationId);
  return { name: found?.name ?? '', side: found ? SIDE_OF_KIND[found.kind] : 'practice' };
}

export function conversationCardOf(
  { conversation, participants, mine }: Found,
  facts: ConversationFacts,
): ConversationCard {
  const { id, challengeId, openedAt, lastMessageAt } = conversation;
  return {
    id,
    challengeTitle: facts.titles.get(challengeId) ?? '',
    others: participants.filter((one) => one !== mine).map(({ organisationId }) => shown(facts, organisationId)),
    openedAt: openedAt.toISOString(),
    lastMessageAt: lastMessageAt?.toISOString() ?? null,
  };
}

/** The whole conversation with the people of everybody who takes part. */
export function conversationViewOf(
  found: Found,
  facts: ConversationFacts,
  more: ShownAnswers & {
    readonly people: ReadonlyMap<string, readonly Member[]>;
    readonly messages: readonly Message[];
    readonly authors: ReadonlyMap<string, string>;
    readonly myPersonId: string | null;
    readonly matchId: string | null;
  },
): ConversationAnswer {
  const { people, messages, authors, myPersonId, answers, releasable, releasedAt } = more;
  const { conversation, participants, mine } = found;
  return {
    ...conversationCardOf(found, facts),
    challengeId: conversation.challengeId,
    matchId: more.matchId,
    groupId: participants.find(({ role }) => role === 'partner')?.organisationId ?? null,
    role: mine.role,
    people: participants.flatMap(({ organisationId }) => {
      const { name: organisation, side } = shown(facts, organisationId);
      return (people.get(organisationId) ?? []).map(({ name, email, phone }) => ({
        side,
        organisation,
        name,
        email,
        phone,
      }));
    }),
    messages: messages.map(({ id, organisationId, personId, text, at }) => ({
      id,
      side: shown(facts, organisationId).side,
      author: authors.get(personId ?? '') ?? '',
      mine: personId !== null && personId === myPersonId,
      text,
      at: at.toISOString(),
    })),
    answers: [...answers],
    releasable: [...releasable],
    releasedAt: releasedAt?.toISOString() ?? null,
  };
}
