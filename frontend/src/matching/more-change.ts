import { inject, Injectable, signal } from '@angular/core';
import { problemFrom } from '@frontend/platform/api';
import { Say } from '@frontend/platform/words';

/** A change of what a challenge wants more of: under way, or refused and why. Each control provides its own. */
@Injectable()
export class MoreChange {
  private readonly say = inject(Say);
  readonly busy = signal(false);
  readonly refusal = signal('');

  async run(change: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.refusal.set('');
    try {
      await change();
    } catch (error) {
      // Everything stands as before; why is told beside the control.
      this.refusal.set(this.say.words().problem(problemFrom(error).code));
    } finally {
      this.busy.set(false);
    }
  }
}
