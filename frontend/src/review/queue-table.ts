import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { berlinDay, workingDaysBetween } from '@domain/calendar';
import { Now } from '@frontend/platform/clock';
import { Say, words } from '@frontend/platform/words';
import { Icon } from '@frontend/ui';
import type { GroupName, Item, ItemGroup } from './queue';

/** The queue as one dense table with a heading per group; the chosen row is inverse. */
@Component({
  selector: 'dw-queue-table',
  imports: [Icon, RouterLink],
  templateUrl: './queue-table.html',
  styleUrl: './queue-table.css',
})
export class QueueTable {
  readonly groups = input.required<readonly ItemGroup[]>();
  readonly chosen = input<string | null>(null);

  private readonly now = inject(Now);
  private readonly say = inject(Say);
  protected readonly t = words('review');

  protected heading(name: GroupName): string {
    return this.t()[name];
  }

  protected note(name: GroupName): string {
    const { lateNote, readNote, councilNote } = this.t();
    if (name === 'late') return lateNote;
    return name === 'councils' ? councilNote : readNote;
  }

  /** How long it has waited, in working days. */
  protected waited(item: Item): string {
    const [t, since, today] = [this.t(), berlinDay(new Date(item.since)), this.now.today()];
    const days = Math.max(0, workingDaysBetween(since, today));
    if (days > 0) return t.days(days);
    return since === today ? t.today : t.noWorkingDay;
  }

  protected why(item: Item): string {
    const [t, { weekday }] = [this.t(), this.say.words()];
    if (item.kind === 'council') return item.companyName ? t.councilOf(item.companyName) : t.councilAlone;
    const hints = item.warnings.length === 0 ? t.noHints : t.hints(item.warnings.length);
    return item.late ? `${t.wasDue(weekday(item.dueOn))}, ${hints}` : hints;
  }
}
