import { Component, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { PAGES } from '@contract/pages';
import { CHALLENGE_LIMITS } from '@domain/challenges';
import { words } from '@frontend/platform/words';
import { Button, Field, Icon, OwnWords } from '@frontend/ui';

/** The yellow invitation: a few words, carried into the wizard without leaving this device. */
@Component({
  selector: 'dw-ask-box',
  imports: [Button, Field, Icon, OwnWords],
  template: `
    <form (submit)="go($event)">
      <h2>{{ t().ask }}</h2>
      <dw-field [label]="t().ask" labelUnseen [help]="t().askHelp">
        <dw-own-words large [rows]="4" [(value)]="text" [max]="max" [remaining]="t().remaining" />
      </dw-field>
      <button dwButton type="submit">{{ t().go }}<dw-icon name="arrow" /></button>
      <p class="line"><dw-icon name="lock" />{{ t().noAccount }}</p>
    </form>
  `,
  styleUrl: './ask-box.css',
})
export class AskBox {
  protected readonly t = words('start');
  protected readonly max = CHALLENGE_LIMITS.answer;
  protected readonly text = signal('');
  private readonly router = inject(Router);

  /** The text travels in the history entry: it never stands in an address and survives a reload. */
  protected go(event: Event): void {
    event.preventDefault();
    void this.router.navigateByUrl(PAGES.tell, { state: { what: this.text() } });
  }
}
