import { policyOf, PRACTICE, SCIENCE } from '../rights';

/** `part`: the actor's organisation talks here. `own`: the conversation is about a challenge of the actor's organisation. */
export type ConversationRelation = 'part' | 'own';

export const CONVERSATION_POLICY = policyOf<ConversationRelation>()({
  'conversation.list': [{ roles: [...PRACTICE, ...SCIENCE], as: 'any' }],
  'conversation.read': [{ roles: [...PRACTICE, ...SCIENCE], as: 'part' }],
  'conversation.write': [{ roles: [...PRACTICE, ...SCIENCE], as: 'part' }],
  'conversation.release': [{ roles: PRACTICE, as: 'own' }],
});
