import { Component, computed, input, output } from '@angular/core';
import type { MatchCard, MoreWanted } from '@contract';
import { act } from '@frontend/platform/act';
import { words } from '@frontend/platform/words';
import { Button, Icon } from '@frontend/ui';

/** The switch at a match with which its challenge asks for more like it. */
@Component({
  selector: 'dw-more-toggle',
  imports: [Button, Icon],
  template: `
    <button
      dwButton="outline"
      small
      type="button"
      [attr.aria-pressed]="pressed()"
      [busy]="act.busy()"
      [busyLabel]="t().moreBusy"
      (click)="press()"
    >
      @if (pressed()) {
        <dw-icon name="check" />
      }
      {{ t().more }}<span class="unseen">: {{ match().group.name }}</span>
    </button>
    @if (act.refusal(); as refusal) {
      <p class="small refusal" role="alert">{{ refusal }}</p>
    }
  `,
  styles: `
    .refusal {
      margin-top: var(--dw-s2);
      color: var(--dw-error);
    }
  `,
})
export class MoreToggle {
  readonly match = input.required<MatchCard>();
  readonly more = input.required<MoreWanted>();
  readonly changed = output<MoreWanted | null>();

  protected readonly t = words('matching', 'more');
  protected readonly act = act<'more'>();
  protected readonly pressed = computed(() => this.more().groups.some(({ id }) => id === this.match().group.id));

  protected async press(): Promise<void> {
    const { challenge, group } = this.match();
    await this.act.run('more', async (send) => {
      const sent = { id: challenge.id, groupId: group.id, wanted: !this.pressed() };
      this.changed.emit(await send('POST /challenges/:id/more', sent));
    });
  }
}
