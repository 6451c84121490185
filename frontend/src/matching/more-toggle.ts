import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { MatchCard, MoreWanted } from '@contract';
import { Api, problemFrom } from '@frontend/platform/api';
import { Say, words } from '@frontend/platform/words';
import { Button, Icon } from '@frontend/ui';
import { MORE } from './more-words';

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
  private readonly say = inject(Say);
  protected readonly t = words(MORE);
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  protected readonly pressed = computed(() => this.more().groups.some(({ id }) => id === this.match().group.id));

  protected async press(): Promise<void> {
    const { challenge, group } = this.match();
    this.busy.set(true);
    this.refusal.set('');
    try {
      const sent = { id: challenge.id, groupId: group.id, wanted: !this.pressed() };
      this.changed.emit(await this.api.send('POST /challenges/:id/more', sent));
    } catch (error) {
      // The switch stands as before; why is told below it.
      this.refusal.set(this.say.words().problem(problemFrom(error).code));
    } finally {
      this.busy.set(false);
    }
  }
}
