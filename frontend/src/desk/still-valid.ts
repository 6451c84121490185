import { Component, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Desk } from '@contract';
import { pathTo } from '@contract/pages';
import { Say, words } from '@frontend/platform/words';
import { Button, Dialog } from '@frontend/ui';

type Item = Desk['confirm'][number];

/** A confirmation, or the end of a posting. */
export interface Confirmation {
  readonly item: Item;
  readonly step: 'confirm' | 'archive';
}

/** Asks whether postings still hold: confirm, change or close. */
@Component({
  selector: 'dw-still-valid',
  imports: [Button, Dialog, RouterLink],
  template: `
    <section aria-labelledby="still-heading">
      <h2 id="still-heading">{{ t().stillValid }}</h2>
      @for (item of items(); track item.id) {
        <div class="item">
          <p class="small quiet">{{ when(item) }}</p>
          <p class="voice title">{{ item.title }}</p>
          <div class="actions">
            <button dwButton small type="button" [busy]="busy()" (click)="decided.emit({ item, step: 'confirm' })">
              {{ t().confirm }}
            </button>
            <a dwButton="outline" small [routerLink]="editPath(item)">{{ t().change }}</a>
            @if (mayClose()) {
              <button dwButton="bare" small type="button" aria-haspopup="dialog" (click)="closing.set(item)">
                {{ t().close }}
              </button>
            }
          </div>
        </div>
      }
    </section>
    <dw-dialog
      [heading]="t().closeTitle"
      [closeLabel]="t().closeDialog"
      [open]="closing() !== null"
      (openChange)="closing.set(null)"
    >
      <p class="voice title">{{ closing()?.title }}</p>
      <p>{{ t().closeText }}</p>
      <div class="actions">
        <button dwButton type="button" [busy]="busy()" (click)="close()">{{ t().closeSend }}</button>
        <button dwButton="outline" type="button" (click)="closing.set(null)">{{ t().cancel }}</button>
      </div>
    </dw-dialog>
  `,
  styles: `
    section {
      padding-block: var(--dw-s4) var(--dw-s7);
      border-top: var(--dw-rule-heavy) solid var(--dw-ink);
    }
    h2 {
      margin-bottom: var(--dw-s2);
      font-size: var(--dw-text-l);
    }
    .item + .item {
      margin-top: var(--dw-s5);
    }
    .title {
      margin-block: 0.4rem;
      font-size: var(--dw-text-l);
    }
    .actions {
      margin-top: 0.8rem;
    }
  `,
})
export class StillValid {
  readonly items = input.required<readonly Item[]>();
  /** Whether this reader may close postings for good. */
  readonly mayClose = input.required<boolean>();
  readonly busy = input(false);
  readonly decided = output<Confirmation>();

  private readonly say = inject(Say);
  protected readonly t = words('desk');
  protected readonly closing = signal<Item | null>(null);

  protected when({ kind, confirmedAt }: Item): string {
    const day = this.say.words().day(confirmedAt);
    return kind === 'challenge' ? this.t().lastConfirmedChallenge(day) : this.t().lastConfirmedOffering(day);
  }

  protected editPath({ kind, id }: Item): string {
    return pathTo(kind === 'challenge' ? 'challengeEdit' : 'offeringEdit', { id });
  }

  protected close(): void {
    const item = this.closing();
    this.closing.set(null);
    if (item) this.decided.emit({ item, step: 'archive' });
  }
}
