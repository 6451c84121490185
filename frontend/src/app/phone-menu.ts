import { Component, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { PAGES } from '@contract/pages';
import { Session } from '@frontend/platform/session';
import { words } from '@frontend/platform/words';
import { Button, Dialog, Icon } from '@frontend/ui';
import { AccountList } from './account/account-list';
import { MainMenu } from './main-menu';

/** The main entries in a dialog, where the header has no room for them. */
@Component({
  selector: 'dw-phone-menu',
  imports: [AccountList, Button, Dialog, Icon, RouterLink, RouterLinkActive],
  template: `
    <dw-dialog shape="full" [heading]="t().menu" [closeLabel]="t().close" [(open)]="menu.open">
      <nav class="large" [attr.aria-label]="t().mainNav">
        <ul>
          @for (entry of menu.entries(); track entry.to) {
            <li>
              <a [routerLink]="entry.to" routerLinkActive ariaCurrentWhenActive="page"
                >{{ entry.label }}<dw-icon name="arrow"
              /></a>
            </li>
          }
        </ul>
      </nav>
      <p class="below">
        <a dwButton [routerLink]="pages.tell">{{ t().tell }}<dw-icon name="arrow" /></a>
        @if (!session.signedIn()) {
          <a dwButton="outline" [routerLink]="pages.signIn">{{ t().signIn }}</a>
        }
      </p>
      @if (session.signedIn()) {
        <dw-account-list />
      }
      <p class="quietly">
        <a [routerLink]="pages.easyLanguage">{{ t().easyLanguage }}</a>
        @for (other of menu.otherLanguages(); track other.code) {
          <button type="button" [attr.lang]="other.code" (click)="menu.speak(other.code)">{{ other.name }}</button>
        }
      </p>
    </dw-dialog>
  `,
  styleUrl: './phone-menu.css',
})
export class PhoneMenu {
  protected readonly t = words('basics', 'frame');
  protected readonly pages = PAGES;
  protected readonly session = inject(Session);
  protected readonly menu = inject(MainMenu);
}
