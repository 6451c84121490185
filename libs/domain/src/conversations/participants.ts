import type { Actor } from '../rights';
import type { ConversationRelation } from './policy';

/**
 * What an organisation is in a conversation. `owner`: it is about the owner's challenge. `partner`: somebody to whom the
 * owner may release partner-only text. `guest`: takes part in the talk and is never released anything.
 */
export const PARTICIPANT_ROLES = ['owner', 'partner', 'guest'] as const;
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

/** An organisation in a conversation, from a moment on and perhaps to one. */
export interface Participation {
  readonly organisationId: string;
  readonly role: ParticipantRole;
  readonly since: Date;
  readonly until: Date | null;
}

/** Whether an organisation takes part at a moment; whoever has left takes no part any more. */
export const takesPart = ({ since, until }: Participation, at: Date): boolean =>
  since <= at && (until === null || at < until);

/** Those who take part now, owner first, then partners, then guests. */
export const takingPart = <P extends Participation>(participants: readonly P[], at: Date): P[] =>
  PARTICIPANT_ROLES.flatMap((role) => participants.filter((one) => one.role === role && takesPart(one, at)));

/** The part this actor's organisation has now, or null for everybody else. */
export const partOf = <P extends Participation>(
  participants: readonly P[],
  { organisationId }: Actor,
  at: Date,
): P | null => takingPart(participants, at).find((one) => one.organisationId === organisationId) ?? null;

/** What a part means for rights: to take part, and for the owner that the matter is its own. */
export const relationsOf = (part: Participation | null): ConversationRelation[] =>
  part === null ? [] : part.role === 'owner' ? ['part', 'own'] : ['part'];

/** What was written before somebody joined was written to others. */
export const mayReadMessage = ({ since }: Participation, message: { readonly at: Date }): boolean =>
  message.at >= since;
