import { Component, computed, inject, input, output } from '@angular/core';
import type { MatchCard, MoreWanted } from '@contract';
import { Api } from '@frontend/platform/api';
import { words } from '@frontend/platform/words';
import { Button, Icon } from '@frontend/ui';
import { MoreChange } from './more-change';
import { MORE } from './more-words';

/** The switch at a match with which its challenge asks for more like it. */
@Component({
  selector: 'dw-more-toggle',
  imports: [Button, Icon],
  providers: [MoreChange],
  template: `
    <button
      dwButton="outline"
      small
      type="button"
      [attr.aria-pressed]="pressed()"
      [busy]="busy()"
      [busyLabel]="t().moreBusy"
      (click)="press()"
    >
      @if (pressed()) {
        <dw-icon name="check" />
      }
      {{ t().more }}<span class="unseen">: {{ match().group.name }}</span>
    </button>
    @if (refusal()) {
      <p class="small refusal" role="alert">{{ refusal() }}</p>
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

  private readonly api = inject(Api);
  private readonly change = inject(MoreChange);
  protected readonly t = words(MORE);
  protected readonly busy = this.change.busy;
  protected readonly refusal = this.change.refusal;
  protected readonly pressed = computed(() => this.more().groups.some(({ id }) => id === this.match().group.id));

  protected async press(): Promise<void> {
    const { challenge, group } = this.match();
    await this.change.run(async () => {
      const sent = { id: challenge.id, groupId: group.id, wanted: !this.pressed() };
      this.changed.emit(await this.api.send('POST /challenges/:id/more', sent));
    });
  }
}
