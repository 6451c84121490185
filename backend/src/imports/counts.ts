import type { Rejection } from './rejection';

/** What an import did, in numbers. */
export class ImportCounts {
  accepted = 0;
  created = 0;
  changed = 0;
  unchanged = 0;
  /** Entries that somebody has claimed since: the source no longer changes them. */
  skipped = 0;
  /** Recognised and not needed, such as subject areas. */
  notNeeded = 0;
  private readonly reasons = new Map<Rejection, number>();

  reject(reason: Rejection): void {
    this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + 1);
  }

  get rejected(): number {
    return [...this.reasons.values()].reduce((sum, count) => sum + count, 0);
  }

  get byReason(): readonly (readonly [Rejection, number])[] {
    return [...this.reasons].sort((one, other) => other[1] - one[1]);
  }

  add(other: ImportCounts): void {
    this.accepted += other.accepted;
    this.created += other.created;
    this.changed += other.changed;
    this.unchanged += other.unchanged;
    this.skipped += other.skipped;
    this.notNeeded += other.notNeeded;
    for (const [reason, count] of other.byReason) this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + count);
  }

  /** "335 accepted: 300 new, 5 changed, 30 unchanged; 2 rejected (no_title 2)". */
  toString(): string {
    const extra = [
      this.skipped > 0 ? `${this.skipped} skipped as claimed` : '',
      this.notNeeded > 0 ? `${this.notNeeded} not needed` : '',
    ].filter(Boolean);
    const parts = [`${this.created} new`, `${this.changed} changed`, `${this.unchanged} unchanged`, ...extra];
    const why = this.byReason.map(([reason, count]) => `${reason} ${count}`).join(', ');
    return `${this.accepted} accepted: ${parts.join(', ')}; ${this.rejected} rejected${why ? ` (${why})` : ''}`;
  }
}
