import type { Conversation as ConversationAnswer, ConversationCard } from '@contract/conversations';
import type { MatchSide } from '@domain/answers';
import { SIDE_OF_KIND, type Side } from '@domain/accounts';
import type { VisibleAnswer } from '@domain/challenges';
import type { Member, OrganisationBrief } from '@backend/accounts';
import type { Conversation, Message } from './conversation.entity';

/** What is shown besides the row. */
export interface ConversationFacts {
  readonly mySide: MatchSide;
  readonly challengeTitle: string;
  readonly organisations: ReadonlyMap<string, OrganisationBrief>;
}

const organisationOf = (conversation: Conversation, side: MatchSide): string =>
  side === 'practice' ? conversation.practiceId : conversation.groupId;

/** The side as it is shown: a council speaks for the staff. */
const shownSide = ({ organisations }: ConversationFacts, conversation: Conversation, side: MatchSide): Side =>
  SIDE_OF_KIND[
    organisations.get(organisationOf(conversation, side))?.kind ?? (side === 'practice' ? 'company' : 'group')
  ];

export function conversationCardOf(conversation: Conversation, facts: ConversationFacts): ConversationCard {
  const { id, matchId, openedAt, lastMessageAt } = conversation;
  const other: MatchSide = facts.mySide === 'practice' ? 'science' : 'practice';
  return {
    id,
    matchId,
    challengeTitle: facts.challengeTitle,
    otherName: facts.organisations.get(organisationOf(conversation, other))?.name ?? '',
    otherSide: shownSide(facts, conversation, other),
    openedAt: openedAt.toISOString(),
    lastMessageAt: lastMessageAt?.toISOString() ?? null,
  };
}

/** The whole conversation with the contact of each side. */
export function conversationViewOf(
  conversation: Conversation,
  facts: ConversationFacts,
  more: {
    readonly contacts: Readonly<Record<MatchSide, Member | undefined>>;
    readonly messages: readonly Message[];
    readonly authors: ReadonlyMap<string, string>;
    readonly myPersonId: string | null;
    readonly answers: readonly VisibleAnswer[];
    readonly releasable: readonly VisibleAnswer[];
    readonly releasedAt: Date | null;
  },
): ConversationAnswer {
  const { contacts, messages, authors, myPersonId, answers, releasable, releasedAt } = more;
  return {
    ...conversationCardOf(conversation, facts),
    challengeId: conversation.challengeId,
    groupId: conversation.groupId,
    contacts: (['practice', 'science'] as const).flatMap((side) => {
      const contact = contacts[side];
      if (!contact) return [];
      const organisation = facts.organisations.get(organisationOf(conversation, side))?.name ?? '';
      const { name, email, phone } = contact;
      return [{ side: shownSide(facts, conversation, side), organisation, name, email, phone }];
    }),
    messages: messages.map(({ id, side, personId, text, at }) => ({
      id,
      side: shownSide(facts, conversation, side),
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
