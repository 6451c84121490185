/** A group or a challenge with the revision that was read. */
export interface Owner {
  readonly id: string;
  readonly kind: 'group' | 'challenge';
  readonly revision: number;
}

/** A text everybody may read, as it is sent. */
export interface PublicText {
  readonly id: string;
  readonly ownerId: string;
  readonly text: string;
  /** What it begins with, where that says more than the rest and counts twice; else empty. */
  readonly title: string;
  /** SHA-256 of what is sent. */
  readonly digest: Buffer;
}
