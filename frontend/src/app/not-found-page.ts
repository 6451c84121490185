import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PAGES } from '@contract/pages';
import { words } from '@frontend/platform/words';
import { Button, Empty } from '@frontend/ui';

/** An address nobody knows. */
@Component({
  selector: 'dw-not-found-page',
  imports: [Button, Empty, RouterLink],
  template: `<div class="page">
    <dw-empty [level]="1" [heading]="t().notFoundTitle" [lead]="t().notFoundLead">
      <p class="actions">
        <a dwButton [routerLink]="pages.find">{{ t().find }}</a>
        <a dwButton="outline" [routerLink]="pages.tell">{{ t().tell }}</a>
        <a dwButton="bare" [routerLink]="pages.start">{{ t().toStart }}</a>
      </p>
    </dw-empty>
  </div>`,
})
export class NotFoundPage {
  protected readonly t = words('basics', 'frame');
  protected readonly pages = PAGES;
}
