/** Who may read a text: everyone, signed-in members, or only a partner named by the owner. */
export const LOCKS = ['everyone', 'members', 'partner'] as const;
export type Lock = (typeof LOCKS)[number];

/** A text in its owner's words, and who may read it. */
export interface LockedText {
  readonly text: string;
  readonly lock: Lock;
}
