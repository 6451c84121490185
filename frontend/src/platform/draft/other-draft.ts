import { Component, computed, inject, input } from '@angular/core';
import { Say, words } from '@frontend/platform/words';
import { Button, Notice } from '@frontend/ui';
import type { Draft } from './draft';

/** Tells of another version of what is being written here, and lets the person choose; shows nothing while there is none. */
@Component({
  selector: 'dw-other-draft',
  imports: [Button, Notice],
  template: `
    @if (draft().gone()) {
      <dw-notice kind="decision">
        {{ t().gone }}
        <p class="actions">
          <button dwButton="outline" small type="button" (click)="draft().keepGone()">{{ t().keepMine }}</button>
          <button dwButton="bare" small type="button" (click)="draft().startAnew()">{{ t().startAnew }}</button>
        </p>
      </dw-notice>
    } @else if (draft().other(); as other) {
      <dw-notice kind="decision">
        {{ about() }}
        <p class="actions">
          <button dwButton="outline" small type="button" (click)="draft().openOther(other)">{{ t().open }}</button>
          <button dwButton="bare" small type="button" (click)="draft().keepBoth(other)">{{ t().keepBoth }}</button>
        </p>
      </dw-notice>
    }
  `,
  styles: `
    dw-notice {
      margin-block: var(--dw-s4);
    }
    .actions {
      margin-top: var(--dw-s3);
    }
  `,
})
export class OtherDraft {
  readonly draft =
    input.required<Pick<Draft<unknown>, 'gone' | 'keepBoth' | 'keepGone' | 'openOther' | 'other' | 'startAnew'>>();

  private readonly say = inject(Say);
  protected readonly t = words('basics', 'drafts');
  protected readonly about = computed(() => {
    const other = this.draft().other();
    if (!other) return '';
    const { day, time } = this.say.words();
    return other.from === 'tab' ? this.t().tab(time(other.at)) : this.t()[other.from](day(other.at), time(other.at));
  });
}
