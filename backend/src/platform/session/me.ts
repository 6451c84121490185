import { VISITOR, type Actor } from '@domain/accounts';
import type { Language } from '@contract/words';

/** Who sent a request: a person in exactly one context, or a visitor. */
export interface Me extends Actor {
  readonly sessionId: string | null;
  readonly membershipId: string | null;
  readonly language: Language;
}

export const visitor = (language: Language): Me => ({
  ...VISITOR,
  sessionId: null,
  membershipId: null,
  language,
});

/** Finds the person behind a session; the accounts room implements it. Read at every request, so an end counts at once. */
export abstract class SessionReader {
  /** The person, or null when the session is unknown, ended or too old. */
  abstract read(tokenFingerprint: string, now: Date): Promise<Me | null>;
}
