/**
 * What became of a record. `skipped`: the entry belongs to somebody by now, so the source no longer changes it.
 */
export interface WriteResult {
  readonly targetId: string;
  readonly effect: 'created' | 'changed' | 'skipped';
}
