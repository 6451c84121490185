import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PAGES } from '@contract/pages';
import { words } from '@frontend/platform/words';
import { Button } from '@frontend/ui';

/** Somebody is signed in, but in a role that has nothing to do here. */
@Component({
  selector: 'dw-no-access-page',
  imports: [Button, RouterLink],
  template: `<div class="page head">
    <h1>{{ t().noAccessTitle }}</h1>
    <p class="lead">{{ t().noAccessLead }}</p>
    <div class="stack">
      <p class="prose">{{ t().noAccessHow }}</p>
      <p class="actions">
        <a dwButton [routerLink]="pages.desk">{{ t().desk }}</a>
        <a dwButton="outline" [routerLink]="pages.find">{{ t().find }}</a>
      </p>
    </div>
  </div>`,
})
export class NoAccessPage {
  protected readonly t = words('basics', 'frame');
  protected readonly pages = PAGES;
}
