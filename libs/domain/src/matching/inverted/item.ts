/** A text of the index: an offering, a piece of evidence or a profile, and the group it belongs to. */
export interface Item {
  readonly id: string;
  readonly group: string;
}
