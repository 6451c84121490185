import { Component, computed, inject } from '@angular/core';
import { Session } from '@frontend/platform/session';
import { words } from '@frontend/platform/words';
import { Menu } from '@frontend/ui';
import { AccountEntries } from './account-entries';

/** The person's name in the header, and what unfolds below it. */
@Component({
  selector: 'dw-account-menu',
  imports: [Menu],
  template: `<dw-menu [label]="label()" [entries]="entries()" />`,
})
export class AccountMenu {
  private readonly t = words('basics', 'frame');
  private readonly session = inject(Session);
  protected readonly entries = inject(AccountEntries).all;
  protected readonly label = computed(() => this.session.facts().name || this.t().account);
}
