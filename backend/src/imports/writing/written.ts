/**
 * What became of a record. `kept`: the entry belongs to somebody by now, so the source no longer changes it.
 */
export interface Written {
  readonly targetId: string;
  readonly effect: 'created' | 'changed' | 'kept';
}
