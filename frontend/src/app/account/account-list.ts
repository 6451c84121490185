import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AccountEntries } from './account-entries';

/** The same entries as in the header's menu, as a list in the dialog on phones. */
@Component({
  selector: 'dw-account-list',
  imports: [RouterLink],
  template: `
    <ul>
      @for (entry of entries(); track entry.label) {
        <li>
          @if ('to' in entry) {
            <a [routerLink]="entry.to">{{ entry.label }}</a>
          } @else {
            <button type="button" (click)="entry.act()">{{ entry.label }}</button>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    li + li {
      border-top: 1px solid var(--dw-line);
    }
    a,
    button {
      display: flex;
      align-items: center;
      width: 100%;
      min-height: 2.75rem;
      padding: 0.35rem 0;
      border: 0;
      background: none;
      font-size: var(--dw-text-m);
      font-weight: 500;
      text-align: start;
      text-decoration: none;
      cursor: pointer;
    }
    a:hover,
    button:hover {
      text-decoration: underline;
      text-decoration-thickness: 2px;
    }
  `,
})
export class AccountList {
  protected readonly entries = inject(AccountEntries).all;
}
